// Written by `npm run reference` from the operations.

export interface paths {
  '/api/import': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Bring files of accounts, contacts, deals, orders, touches, usage or answers into the workspace. */
    post: operations['import']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/import/list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The imports of this workspace, the latest first, also those that were undone or failed. */
    get: operations['import-list-get']
    put?: never
    /** The imports of this workspace, the latest first, also those that were undone or failed. */
    post: operations['import-list']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/import/undo': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Take an import back: every value is again what the other imports say. It stays listed. */
    post: operations['import-undo']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/import/problems': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Every value of an import that could not be taken as it stood, in the order of the file. */
    get: operations['import-problems-get']
    put?: never
    /** Every value of an import that could not be taken as it stood, in the order of the file. */
    post: operations['import-problems']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/fields': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Every field that has values: its type, how many rows have it, and its most common values. */
    get: operations['fields-get']
    put?: never
    /** Every field that has values: its type, how many rows have it, and its most common values. */
    post: operations['fields']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/rate/set': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** What one unit of a currency is worth in the currency of the workspace, from a day on. */
    post: operations['rate-set']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/rate/list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The rates at which amounts in other currencies are counted. */
    get: operations['rate-list-get']
    put?: never
    /** The rates at which amounts in other currencies are counted. */
    post: operations['rate-list']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/settings/show': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Time zone, currency and fiscal year of the workspace. */
    get: operations['settings-show-get']
    put?: never
    /** Time zone, currency and fiscal year of the workspace. */
    post: operations['settings-show']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/settings/set': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Set the time zone, the currency or the first month of the fiscal year; what is not named stays. */
    post: operations['settings-set']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/segment/size': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** How many accounts a rule or a saved segment keeps, and for how many it cannot be told. */
    get: operations['segment-size-get']
    put?: never
    /** How many accounts a rule or a saved segment keeps, and for how many it cannot be told. */
    post: operations['segment-size']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/segment/check': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Say whether a rule is valid, what it means, and everything that is wrong with it. */
    get: operations['segment-check-get']
    put?: never
    /** Say whether a rule is valid, what it means, and everything that is wrong with it. */
    post: operations['segment-check']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/segment/save': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Save a rule under a name; under a name that is taken it becomes the next version. */
    post: operations['segment-save']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/segment/list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Every saved segment with its sentence and size. */
    get: operations['segment-list-get']
    put?: never
    /** Every saved segment with its sentence and size. */
    post: operations['segment-list']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/segment/show': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** One saved segment: rule, sentence, clauses, size, versions, and who uses it. */
    get: operations['segment-show-get']
    put?: never
    /** One saved segment: rule, sentence, clauses, size, versions, and who uses it. */
    post: operations['segment-show']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/segment/rename': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Give a segment another name, also inside the rules that use it. */
    post: operations['segment-rename']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/segment/delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Delete a segment that no other segment uses. */
    post: operations['segment-delete']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/target/list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** The target accounts of a segment, in order, on screen or as a file for a CRM or an ad platform. */
    get: operations['target-list-get']
    put?: never
    /** The target accounts of a segment, in order, on screen or as a file for a CRM or an ad platform. */
    post: operations['target-list']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/example': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Make the example market, import it, save its segments and list the first target accounts. */
    post: operations['example']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/export': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Writes every definition (segments and so on) as one YAML file each, ready for Git. */
    get: operations['export-get']
    put?: never
    /** Writes every definition (segments and so on) as one YAML file each, ready for Git. */
    post: operations['export']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/apply': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Makes the definitions what the YAML files of a folder say. A definition without a file is removed where its folder is there. */
    post: operations['apply']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/doctor': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    /** Checks that everything Brushwork needs is there, and says where things are and how to mend them. */
    get: operations['doctor-get']
    put?: never
    /** Checks that everything Brushwork needs is there, and says where things are and how to mend them. */
    post: operations['doctor']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
  '/api/uploads': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    get?: never
    put?: never
    /** Sends files; where an operation takes a file to read it takes the handle given here. */
    post: operations['upload']
    delete?: never
    options?: never
    head?: never
    patch?: never
    trace?: never
  }
}
export type webhooks = Record<string, never>
export interface components {
  schemas: {
    Problem: {
      /** @description Stable identifier, for programs. */
      code: string
      /** @description One sentence: what is wrong. */
      message: string
      at?: {
        /** @description Zero-based offset into the text that was checked, inclusive. */
        start?: number
        /** @description Exclusive. */
        end?: number
        file?: string
        /** @description As a spreadsheet shows it: the header is row 1. */
        row?: number
        column?: string
        value?: string
        /** @description Name of the input field. */
        field?: string
      }
      /** @description One sentence: how to mend it. */
      hint?: string
    }
    Failure: {
      type: string
      title: string
      status: number
      detail: string
      code: string
      problems: components['schemas']['Problem'][]
      hint?: string
      /** @description The same request may succeed later without any change. */
      retry?: boolean
      /** @description 409: how it stands now. */
      current?: {
        [key: string]: unknown
      }
      /** @description 409: how the request meant it. */
      yours?: {
        [key: string]: unknown
      }
    }
    Uploads: {
      files: {
        /** @description Handle, e.g. `upload:9f…`. */
        file: string
        /** @description As it was called where it came from. */
        name: string
        bytes: number
      }[]
    }
    Progress: {
      /** @description What is being done now. */
      message: string
      /** @description In the unit that the message names. */
      done?: number
      total?: number
    }
    ImportInput: {
      /** @description CSV, TSV, JSON Lines, JSON, Parquet or Excel, plain or gzipped. */
      files: string[]
      /**
       * @description What the rows are, where the headers do not tell.
       * @enum {string}
       */
      as?: 'accounts' | 'contacts' | 'deals' | 'deal_contacts' | 'orders' | 'touches' | 'usage' | 'answers'
      /** @description A YAML file that says which column is which field. */
      map?: string
      /** @description Number of header rows; found out unless given. */
      headerRows?: number
      /** @description Between cells; found out unless given. */
      delimiter?: string
      /** @description E.g. utf-8, windows-1252, macroman; found out unless given. */
      encoding?: string
      /** @description Excel: name of the sheet; the first unless given. */
      sheet?: string
    }
    ImportOutput: {
      /** @description Rows of the file. */
      read: number
      /** @description Rows that said something new. */
      accepted: number
      /** @description Rows that could not be kept: their key is missing. */
      rejected: number
      /** @description Rows that said nothing new. */
      unchanged: number
      /** @description Accounts that only a reference names. */
      stubs: number
      /** @description People who answered, for surveys. */
      respondents?: number
      /** @description The first thousand; `import problems` gives all of them. */
      problems: {
        file: string
        /** @description As a spreadsheet shows it: the header is row 1. */
        row: number
        column: string
        value: string
        code: string
        message: string
      }[]
      problemCount: number
      mapping: {
        origin: string
        kinds: {
          /** @enum {string} */
          kind: 'accounts' | 'contacts' | 'deals' | 'deal_contacts' | 'orders' | 'touches' | 'usage' | 'answers'
          fields: {
            field: string
            from: string
            confidence: number
            dateFormat?: string
          }[]
          custom: {
            field: string
            from: string
            type: string
          }[]
          afterOutcome: string[]
          questions?: number
        }[]
      }
      files: {
        /** @description Number of the import, for undo and problems. */
        import: number
        file: string
        /** @description Rows of the file. */
        read: number
        /** @description Rows that said something new. */
        accepted: number
        /** @description Rows that could not be kept: their key is missing. */
        rejected: number
        /** @description Rows that said nothing new. */
        unchanged: number
        /** @description Accounts that only a reference names. */
        stubs: number
        /** @description People who answered, for surveys. */
        respondents?: number
        /** @description The first thousand; `import problems` gives all of them. */
        problems: {
          file: string
          /** @description As a spreadsheet shows it: the header is row 1. */
          row: number
          column: string
          value: string
          code: string
          message: string
        }[]
        problemCount: number
        problemsBy: {
          column: string
          code: string
          count: number
        }[]
        mapping: {
          origin: string
          kinds: {
            /** @enum {string} */
            kind: 'accounts' | 'contacts' | 'deals' | 'deal_contacts' | 'orders' | 'touches' | 'usage' | 'answers'
            fields: {
              field: string
              from: string
              confidence: number
              dateFormat?: string
            }[]
            custom: {
              field: string
              from: string
              type: string
            }[]
            afterOutcome: string[]
            questions?: number
          }[]
        }
        notes: string[]
      }[]
    }
    ImportListInput: {
      /**
       * @description How many, at most.
       * @default 50
       */
      limit?: number
    }
    ImportListOutput: {
      imports: {
        import: number
        /** @enum {string} */
        status: 'running' | 'done' | 'undone' | 'failed'
        file: string
        at: string
        actor: string
        kinds: string[]
        read?: number
        accepted?: number
        rejected?: number
        unchanged?: number
        stubs?: number
        problems?: number
      }[]
    }
    ImportUndoInput: {
      /** @description Its number; the latest unless given. */
      import?: number
    }
    ImportUndoOutput: {
      import: number
      file: string
      keptAccounts: number
    }
    ImportProblemsInput: {
      /** @description Its number; the latest unless given. */
      import?: number
      /**
       * @description How many to pass over.
       * @default 0
       */
      offset?: number
      /**
       * @description How many, at most.
       * @default 100000
       */
      limit?: number
      /** @description Write all of them to this CSV file instead. */
      out?: string
    }
    ImportProblemsOutput: {
      import: number
      problems: {
        file: string
        row: number
        column: string
        value: string
        code: string
        message: string
      }[]
      count: number
      out?: string
    }
    FieldsInput: {
      /**
       * @description Only the fields of this kind.
       * @enum {string}
       */
      kind?: 'accounts' | 'contacts' | 'deals' | 'deal_contacts' | 'orders' | 'touches' | 'usage' | 'answers'
      /**
       * @description How many of the most common values to give.
       * @default 5
       */
      top?: number
      /**
       * @description Also the fields without any value.
       * @default false
       */
      all?: boolean
    }
    FieldsOutput: {
      kinds: {
        kind: string
        rows: number
        fields: {
          field: string
          type: string
          custom: boolean
          afterOutcome: boolean
          about: string
          /** @description Rows with a value. */
          filled: number
          /** @description Share of the rows, 0 to 1. */
          coverage: number
          /** @description Different values, about. */
          distinct: number
          top: {
            value: string
            rows: number
          }[]
        }[]
      }[]
    }
    RateSetInput: {
      /** @description ISO 4217, e.g. EUR. */
      currency: string
      /** @description One unit of it in the currency of the workspace. */
      rate: number
      /**
       * Format: date
       * @description The first day it holds.
       */
      from: string
    }
    RateSetOutput: {
      /** @description Of the workspace. */
      currency: string
      rates: {
        currency: string
        from: string
        rate: number
      }[]
    }
    RateListInput: Record<string, never>
    RateListOutput: {
      /** @description Of the workspace. */
      currency: string
      rates: {
        currency: string
        from: string
        rate: number
      }[]
    }
    SettingsShowInput: Record<string, never>
    SettingsShowOutput: {
      /** @description Dates without a time begin at its midnight. */
      timeZone: string
      /** @description Amounts without a currency are in it, and sums are given in it. */
      currency: string
      /** @description Month, 1 to 12. */
      fiscalYearStartsIn: number
    }
    SettingsSetInput: {
      /** @description IANA name, e.g. Europe/Berlin. */
      timeZone?: string
      /** @description ISO 4217, e.g. EUR. */
      currency?: string
      /** @description Month, 1 to 12. */
      fiscalYearStartsIn?: number
    }
    SettingsSetOutput: {
      /** @description Dates without a time begin at its midnight. */
      timeZone: string
      /** @description Amounts without a currency are in it, and sums are given in it. */
      currency: string
      /** @description Month, 1 to 12. */
      fiscalYearStartsIn: number
    }
    SegmentSizeInput: {
      /** @description A rule, or the name of a saved segment. */
      expr: string
      /**
       * Format: date
       * @description Count as the market stood at the end of that day.
       */
      asOf?: string
    }
    SegmentSizeOutput: {
      accounts: number
      contacts?: number
      unknown: number
      total: number
      unknownBecause: {
        field: string
        accounts: number
      }[]
      sentence: string
      rule: string
      segment?: string
      asOf?: string
    }
    SegmentCheckInput: {
      /** @description The rule. */
      expr: string
    }
    SegmentCheckOutput: {
      valid: boolean
      subject: ('account' | 'contact') | null
      sentence: string | null
      problems: {
        code: string
        message: string
        at?: {
          start?: number
          end?: number
          file?: string
          row?: number
          column?: string
          value?: string
          field?: string
        }
        hint?: string
      }[]
    }
    SegmentSaveInput: {
      /** @description Name in kebab-case, e.g. mid-market-software. */
      name: string
      /** @description The rule. */
      expr: string
      /** @description Why this segment is there; kept when left out, removed by an empty text. */
      note?: string
      /** @description Number of the pigment it is drawn with, 0 to 7; without it the least used, or the one it has. */
      colour?: number
    }
    SegmentSaveOutput: {
      name: string
      /** @enum {string} */
      subject: 'account' | 'contact'
      rule: string
      sentence: string
      colour: number
      version: number
      created: boolean
      changed: boolean
    }
    SegmentListInput: Record<string, never>
    SegmentListOutput: {
      total: number
      segments: {
        name: string
        /** @enum {string} */
        subject: 'account' | 'contact'
        rule: string
        colour: number
        version: number
        valid: boolean
        sentence: string | null
        size: {
          accounts: number
          contacts?: number
          unknown: number
          total: number
          unknownBecause: {
            field: string
            accounts: number
          }[]
        } | null
        problems: {
          code: string
          message: string
          at?: {
            start?: number
            end?: number
            file?: string
            row?: number
            column?: string
            value?: string
            field?: string
          }
          hint?: string
        }[]
      }[]
    }
    SegmentShowInput: {
      /** @description Name of the segment. */
      name: string
    }
    SegmentShowOutput: {
      name: string
      /** @enum {string} */
      subject: 'account' | 'contact'
      rule: string
      note: string | null
      colour: number
      version: number
      valid: boolean
      problems: {
        code: string
        message: string
        at?: {
          start?: number
          end?: number
          file?: string
          row?: number
          column?: string
          value?: string
          field?: string
        }
        hint?: string
      }[]
      sentence: string | null
      clauses: {
        rule: string
        sentence: string
        size: {
          accounts: number
          contacts?: number
          unknown: number
          total: number
          unknownBecause: {
            field: string
            accounts: number
          }[]
        }
      }[]
      size: {
        accounts: number
        contacts?: number
        unknown: number
        total: number
        unknownBecause: {
          field: string
          accounts: number
        }[]
      } | null
      uses: string[]
      usedBy: string[]
      versions: {
        version: number
        name: string
        rule: string
        at: string
        actor: string
      }[]
    }
    SegmentRenameInput: {
      /** @description Its name now. */
      name: string
      /** @description Its new name, in kebab-case. */
      newName: string
    }
    SegmentRenameOutput: {
      name: string
      was: string
      version: number
      alsoChanged: {
        name: string
        rule: string
        version: number
      }[]
    }
    SegmentDeleteInput: {
      /** @description Name of the segment. */
      name: string
    }
    SegmentDeleteOutput: {
      deleted: string
      rule: string
    }
    TargetListInput: {
      /** @description Name of a saved segment, or a rule. */
      segment: string
      /** @description What to order by: any expression about the account; default account.employees. */
      orderBy?: string
      /** @description Largest first; the default. */
      desc?: boolean
      /** @description Smallest first. */
      asc?: boolean
      /**
       * @description Only accounts of that stage; where none is recorded, a won deal or an order makes a customer.
       * @default prospect
       * @enum {string}
       */
      lifecycle?: 'prospect' | 'customer' | 'former' | 'any'
      /**
       * @description Keep accounts that have an open deal.
       * @default false
       */
      keepOpenDeals?: boolean
      /**
       * @description Keep accounts that asked not to be contacted.
       * @default false
       */
      keepDoNotContact?: boolean
      /**
       * @description Leave out accounts touched in the last so many days; 0 keeps them.
       * @default 30
       */
      touchedWithin?: number
      /**
       * @description Whose touches count: ours (and those of unknown origin), or the buyer’s too.
       * @default seller
       * @enum {string}
       */
      touchedBy?: 'seller' | 'any'
      /**
       * @description Leave out accounts without anybody who may be contacted.
       * @default false
       */
      needsContact?: boolean
      /** @description At most so many accounts of each owner. */
      capPerOwner?: number
      /**
       * @description Another column: a field or any expression about the account.
       * @default []
       */
      include?: string[]
      /** @description At most so many accounts; default all in a file, 10 on screen. */
      limit?: number
      /**
       * @description List the people at these accounts who may be contacted.
       * @default false
       */
      people?: boolean
      /**
       * @description csv: a plain table for a spreadsheet, with the field names as headers; json: the plain table as one JSON array of objects, for programs; hubspot: companies for HubSpot’s import; salesforce: accounts for Salesforce’s Data Loader; linkedin: company list for LinkedIn Campaign Manager (at least 300 rows); linkedin-contacts: contact list for LinkedIn Campaign Manager (at least 300 people who may be contacted); google: Customer Match list for Google Ads, hashed; people who may be contacted only
       * @enum {string}
       */
      format?: 'csv' | 'json' | 'hubspot' | 'salesforce' | 'linkedin' | 'linkedin-contacts' | 'google'
      /** @description Write the whole list to this file. */
      out?: string
      /**
       * @description Overwrite the file when it is there.
       * @default false
       */
      force?: boolean
    }
    TargetListOutput: {
      segment: string | null
      rule: string
      sentence: string
      total: number
      unknown: number
      listed: number
      leftOut: {
        reason: string
        because: string
        accounts: number
        altogether: number
      }[]
      lifecycleAssumed: number
      people?: {
        total: number
        listed: number
        leftOut: {
          reason: string
          people: number
        }[]
      }
      unusable: {
        reason: string
        rows: number
      }[]
      orderedBy: string
      format: string
      columns: string[]
      rows: {
        [key: string]: string | number | boolean | null
      }[]
      written?: {
        file: string
        rows: number
        neutralised: number
      }
    }
    ExampleInput: {
      /**
       * @description How many companies
       * @default 5000
       */
      accounts?: number
      /**
       * @description Another seed makes another market with the same truths
       * @default 11
       */
      seed?: number
      /**
       * Format: date
       * @description Last day of the three years
       * @default 2026-06-30
       */
      endsOn?: string
      /** @description Keep the files, their maps and the planted truth in this folder */
      files?: string
    }
    ExampleOutput: {
      vendor: string
      accounts: number
      seed: number
      endsOn: string
      workspace: string
      already: boolean
      files?: string
      imported: {
        file: string
        kind: string
        read: number
        accepted: number
        rejected: number
        unchanged: number
        problems: number
      }[]
      segments: {
        name: string
        accounts: number
        unknown: number
        total: number
        sentence: string
        note: string
      }[]
      targets: {
        segment: string
        total: number
        eligible: number
        leftOut: {
          because: string
          accounts: number
        }[]
        rows: {
          name: string | null
          domain: string | null
          city: string | null
          industry: string | null
          employees: number | null
          creatives: number
          owner: string | null
        }[]
      }
    }
    ExportInput: {
      /** @description Folder to write to. Files that say the same already are left alone. */
      dir: string
    }
    ExportOutput: {
      dir: string
      /** @description Files that are new or say something new. */
      written: string[]
      unchanged: string[]
      /** @description Files of definitions that are no more. */
      deleted: string[]
    }
    ApplyInput: {
      /** @description Folder that `brushwork export` wrote, edited since. */
      dir: string
      /**
       * @description Change nothing; show what would change and who would enter and leave.
       * @default false
       */
      dryRun?: boolean
    }
    ApplyOutput: {
      dryRun: boolean
      changes: {
        /** @description What it is, e.g. `segment`. */
        kind: string
        name: string
        /**
         * @description `moved`: the definition stays, and its members change because of another.
         * @enum {string}
         */
        change: 'created' | 'changed' | 'removed' | 'moved' | 'unchanged'
        file?: string
        /** @description For what has members, with --dry-run: how many there are before and after, enter and leave. */
        difference?: {
          before: number
          after: number
          entered: number
          left: number
        }
      }[]
    }
    DoctorInput: Record<string, never>
    DoctorOutput: {
      /** @description No check failed. */
      ok: boolean
      checks: {
        name: string
        /** @enum {string} */
        status: 'ok' | 'warn' | 'fail'
        message: string
        hint?: string
        facts?: {
          [key: string]: string | number | boolean
        }
      }[]
    }
  }
  responses: {
    /** @description The request cannot be read. */
    Failure400: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Failure']
      }
    }
    /** @description Somebody else changed the same thing since; `current` and `yours` hold both versions. */
    Failure409: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Failure']
      }
    }
    /** @description Something in the input needs mending; `problems` says all of it, each with its place. */
    Failure422: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Failure']
      }
    }
    /** @description A bug in Brushwork; its number is in the log. */
    Failure500: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Failure']
      }
    }
    /** @description Something outside failed (the engine, the disk); `retry` says whether trying again helps. */
    Failure502: {
      headers: {
        [name: string]: unknown
      }
      content: {
        'application/problem+json': components['schemas']['Failure']
      }
    }
  }
  parameters: never
  requestBodies: never
  headers: never
  pathItems: never
}
export type $defs = Record<string, never>
export interface operations {
  import: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImportOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'import-list-get': {
    parameters: {
      query?: {
        /** @description How many, at most. */
        limit?: number
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImportListOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'import-list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportListInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImportListOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'import-undo': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportUndoInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImportUndoOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'import-problems-get': {
    parameters: {
      query?: {
        /** @description Its number; the latest unless given. */
        import?: number
        /** @description How many to pass over. */
        offset?: number
        /** @description How many, at most. */
        limit?: number
        /** @description Write all of them to this CSV file instead. */
        out?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImportProblemsOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'import-problems': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportProblemsInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ImportProblemsOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'fields-get': {
    parameters: {
      query?: {
        /** @description Only the fields of this kind. */
        kind?: 'accounts' | 'contacts' | 'deals' | 'deal_contacts' | 'orders' | 'touches' | 'usage' | 'answers'
        /** @description How many of the most common values to give. */
        top?: number
        /** @description Also the fields without any value. */
        all?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FieldsOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  fields: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['FieldsInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['FieldsOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'rate-set': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RateSetInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RateSetOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'rate-list-get': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RateListOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'rate-list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['RateListInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['RateListOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'settings-show-get': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SettingsShowOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'settings-show': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SettingsShowInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SettingsShowOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'settings-set': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SettingsSetInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SettingsSetOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'segment-size-get': {
    parameters: {
      query: {
        /** @description A rule, or the name of a saved segment. */
        expr: string
        /** @description Count as the market stood at the end of that day. */
        asOf?: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SegmentSizeOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'segment-size': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentSizeInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SegmentSizeOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'segment-check-get': {
    parameters: {
      query: {
        /** @description The rule. */
        expr: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SegmentCheckOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'segment-check': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentCheckInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SegmentCheckOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'segment-save': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentSaveInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SegmentSaveOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'segment-list-get': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SegmentListOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'segment-list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentListInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SegmentListOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'segment-show-get': {
    parameters: {
      query: {
        /** @description Name of the segment. */
        name: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SegmentShowOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'segment-show': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentShowInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SegmentShowOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'segment-rename': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentRenameInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SegmentRenameOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'segment-delete': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['SegmentDeleteInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['SegmentDeleteOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'target-list-get': {
    parameters: {
      query: {
        /** @description Name of a saved segment, or a rule. */
        segment: string
        /** @description What to order by: any expression about the account; default account.employees. */
        orderBy?: string
        /** @description Largest first; the default. */
        desc?: boolean
        /** @description Smallest first. */
        asc?: boolean
        /** @description Only accounts of that stage; where none is recorded, a won deal or an order makes a customer. */
        lifecycle?: 'prospect' | 'customer' | 'former' | 'any'
        /** @description Keep accounts that have an open deal. */
        keepOpenDeals?: boolean
        /** @description Keep accounts that asked not to be contacted. */
        keepDoNotContact?: boolean
        /** @description Leave out accounts touched in the last so many days; 0 keeps them. */
        touchedWithin?: number
        /** @description Whose touches count: ours (and those of unknown origin), or the buyer’s too. */
        touchedBy?: 'seller' | 'any'
        /** @description Leave out accounts without anybody who may be contacted. */
        needsContact?: boolean
        /** @description At most so many accounts of each owner. */
        capPerOwner?: number
        /** @description Another column: a field or any expression about the account. */
        include?: string[]
        /** @description At most so many accounts; default all in a file, 10 on screen. */
        limit?: number
        /** @description List the people at these accounts who may be contacted. */
        people?: boolean
        /** @description csv: a plain table for a spreadsheet, with the field names as headers; json: the plain table as one JSON array of objects, for programs; hubspot: companies for HubSpot’s import; salesforce: accounts for Salesforce’s Data Loader; linkedin: company list for LinkedIn Campaign Manager (at least 300 rows); linkedin-contacts: contact list for LinkedIn Campaign Manager (at least 300 people who may be contacted); google: Customer Match list for Google Ads, hashed; people who may be contacted only */
        format?: 'csv' | 'json' | 'hubspot' | 'salesforce' | 'linkedin' | 'linkedin-contacts' | 'google'
        /** @description Write the whole list to this file. */
        out?: string
        /** @description Overwrite the file when it is there. */
        force?: boolean
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TargetListOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'target-list': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['TargetListInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['TargetListOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  example: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ExampleInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExampleOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'export-get': {
    parameters: {
      query: {
        /** @description Folder to write to. Files that say the same already are left alone. */
        dir: string
      }
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExportOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  export: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ExportInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ExportOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  apply: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['ApplyOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  'doctor-get': {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody?: never
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DoctorOutput']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  doctor: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'application/json': components['schemas']['DoctorInput']
      }
    }
    responses: {
      /** @description What the operation gives. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['DoctorOutput']
          'text/event-stream': string
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
  upload: {
    parameters: {
      query?: never
      header?: never
      path?: never
      cookie?: never
    }
    requestBody: {
      content: {
        'multipart/form-data': {
          file: string[]
        }
      }
    }
    responses: {
      /** @description A handle for each file, good for a day. */
      200: {
        headers: {
          [name: string]: unknown
        }
        content: {
          'application/json': components['schemas']['Uploads']
        }
      }
      400: components['responses']['Failure400']
      409: components['responses']['Failure409']
      422: components['responses']['Failure422']
      500: components['responses']['Failure500']
      502: components['responses']['Failure502']
    }
  }
}

/** Every operation by its name; `file`: its list can also be fetched as a file. */
export interface OperationTypes {
  /** Bring files of accounts, contacts, deals, orders, touches, usage or answers into the workspace. */
  import: {
    access: 'write'
    input: components['schemas']['ImportInput']
    output: components['schemas']['ImportOutput']
    file: false
  }
  /** The imports of this workspace, the latest first, also those that were undone or failed. */
  'import list': {
    access: 'read'
    input: components['schemas']['ImportListInput']
    output: components['schemas']['ImportListOutput']
    file: false
  }
  /** Take an import back: every value is again what the other imports say. It stays listed. */
  'import undo': {
    access: 'write'
    input: components['schemas']['ImportUndoInput']
    output: components['schemas']['ImportUndoOutput']
    file: false
  }
  /** Every value of an import that could not be taken as it stood, in the order of the file. */
  'import problems': {
    access: 'read'
    input: components['schemas']['ImportProblemsInput']
    output: components['schemas']['ImportProblemsOutput']
    file: false
  }
  /** Every field that has values: its type, how many rows have it, and its most common values. */
  fields: {
    access: 'read'
    input: components['schemas']['FieldsInput']
    output: components['schemas']['FieldsOutput']
    file: false
  }
  /** What one unit of a currency is worth in the currency of the workspace, from a day on. */
  'rate set': {
    access: 'write'
    input: components['schemas']['RateSetInput']
    output: components['schemas']['RateSetOutput']
    file: false
  }
  /** The rates at which amounts in other currencies are counted. */
  'rate list': {
    access: 'read'
    input: components['schemas']['RateListInput']
    output: components['schemas']['RateListOutput']
    file: false
  }
  /** Time zone, currency and fiscal year of the workspace. */
  'settings show': {
    access: 'read'
    input: components['schemas']['SettingsShowInput']
    output: components['schemas']['SettingsShowOutput']
    file: false
  }
  /** Set the time zone, the currency or the first month of the fiscal year; what is not named stays. */
  'settings set': {
    access: 'write'
    input: components['schemas']['SettingsSetInput']
    output: components['schemas']['SettingsSetOutput']
    file: false
  }
  /** How many accounts a rule or a saved segment keeps, and for how many it cannot be told. */
  'segment size': {
    access: 'read'
    input: components['schemas']['SegmentSizeInput']
    output: components['schemas']['SegmentSizeOutput']
    file: false
  }
  /** Say whether a rule is valid, what it means, and everything that is wrong with it. */
  'segment check': {
    access: 'read'
    input: components['schemas']['SegmentCheckInput']
    output: components['schemas']['SegmentCheckOutput']
    file: false
  }
  /** Save a rule under a name; under a name that is taken it becomes the next version. */
  'segment save': {
    access: 'write'
    input: components['schemas']['SegmentSaveInput']
    output: components['schemas']['SegmentSaveOutput']
    file: false
  }
  /** Every saved segment with its sentence and size. */
  'segment list': {
    access: 'read'
    input: components['schemas']['SegmentListInput']
    output: components['schemas']['SegmentListOutput']
    file: false
  }
  /** One saved segment: rule, sentence, clauses, size, versions, and who uses it. */
  'segment show': {
    access: 'read'
    input: components['schemas']['SegmentShowInput']
    output: components['schemas']['SegmentShowOutput']
    file: false
  }
  /** Give a segment another name, also inside the rules that use it. */
  'segment rename': {
    access: 'write'
    input: components['schemas']['SegmentRenameInput']
    output: components['schemas']['SegmentRenameOutput']
    file: false
  }
  /** Delete a segment that no other segment uses. */
  'segment delete': {
    access: 'write'
    input: components['schemas']['SegmentDeleteInput']
    output: components['schemas']['SegmentDeleteOutput']
    file: false
  }
  /** The target accounts of a segment, in order, on screen or as a file for a CRM or an ad platform. */
  'target list': {
    access: 'read'
    input: components['schemas']['TargetListInput']
    output: components['schemas']['TargetListOutput']
    file: false
  }
  /** Make the example market, import it, save its segments and list the first target accounts. */
  example: {
    access: 'write'
    input: components['schemas']['ExampleInput']
    output: components['schemas']['ExampleOutput']
    file: false
  }
  /** Writes every definition (segments and so on) as one YAML file each, ready for Git. */
  export: {
    access: 'read'
    input: components['schemas']['ExportInput']
    output: components['schemas']['ExportOutput']
    file: false
  }
  /** Makes the definitions what the YAML files of a folder say. A definition without a file is removed where its folder is there. */
  apply: {
    access: 'write'
    input: components['schemas']['ApplyInput']
    output: components['schemas']['ApplyOutput']
    file: false
  }
  /** Checks that everything Brushwork needs is there, and says where things are and how to mend them. */
  doctor: {
    access: 'read'
    input: components['schemas']['DoctorInput']
    output: components['schemas']['DoctorOutput']
    file: false
  }
}
