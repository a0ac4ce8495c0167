// Written by `npm run reference` from the operations.

export interface paths {
    "/api/import/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an import of these files would take each column for, and what it would not take; nothing is imported. */
        get: operations["import-preview-get"];
        put?: never;
        /** What an import of these files would take each column for, and what it would not take; nothing is imported. */
        post: operations["import-preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import/preview/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an import of these files would take each column for, and what it would not take; nothing is imported. As a file. */
        get: operations["import-preview-file-get"];
        put?: never;
        /** What an import of these files would take each column for, and what it would not take; nothing is imported. As a file. */
        post: operations["import-preview-file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring files of accounts, contacts, deals, orders, touches, usage or answers into the workspace. */
        post: operations["import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports of this workspace, the latest first, also those that were undone or failed. */
        get: operations["import-list-get"];
        put?: never;
        /** The imports of this workspace, the latest first, also those that were undone or failed. */
        post: operations["import-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an import back: every value is again what the other imports say. It stays listed. */
        post: operations["import-undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every value of an import that could not be taken as it stood, in the order of the file. */
        get: operations["import-problems-get"];
        put?: never;
        /** Every value of an import that could not be taken as it stood, in the order of the file. */
        post: operations["import-problems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/import/problems/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every value of an import that could not be taken as it stood, in the order of the file. As a file. */
        get: operations["import-problems-file-get"];
        put?: never;
        /** Every value of an import that could not be taken as it stood, in the order of the file. As a file. */
        post: operations["import-problems-file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every field that has values: its type, how many rows have it, and its most common values. */
        get: operations["fields-get"];
        put?: never;
        /** Every field that has values: its type, how many rows have it, and its most common values. */
        post: operations["fields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The values that a field has, the most common first, searched as you type. */
        get: operations["field-values-get"];
        put?: never;
        /** The values that a field has, the most common first, searched as you type. */
        post: operations["field-values"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/after-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether a field is filled in only after the outcome is known: patterns then set it aside. */
        post: operations["field-after-outcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/field/known-before": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm that a suspect field was known before the outcome: patterns may then be made of it. */
        post: operations["field-known-before"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts by name, domain or id: those that begin with a text, then those that contain it, then near misses. */
        get: operations["account-find-get"];
        put?: never;
        /** Accounts by name, domain or id: those that begin with a text, then those that contain it, then near misses. */
        post: operations["account-find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known about one account: every field with its source, people, deals, orders, usage, answers. */
        get: operations["account-show-get"];
        put?: never;
        /** What is known about one account: every field with its source, people, deals, orders, usage, answers. */
        post: operations["account-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything dated about one account, the newest first: touches, deals, orders, usage, answers. */
        get: operations["account-timeline-get"];
        put?: never;
        /** Everything dated about one account, the newest first: touches, deals, orders, usage, answers. */
        post: operations["account-timeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts that are probably one company, with the reason, where they differ and what belongs to each. */
        get: operations["account-duplicates-get"];
        put?: never;
        /** Accounts that are probably one company, with the reason, where they differ and what belongs to each. */
        post: operations["account-duplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide that accounts are one company: the first is kept, the others fill its gaps. Can be taken back. */
        post: operations["account-merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take merged accounts apart again: each has exactly its own rows and values back. */
        post: operations["account-unmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts that were merged, and into which. */
        get: operations["account-merges-get"];
        put?: never;
        /** The accounts that were merged, and into which. */
        post: operations["account-merges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/account/not-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remember that accounts look alike and are different companies: they are not offered for merging again. */
        post: operations["account-not-duplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rate/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What one unit of a currency is worth in the currency of the workspace, from a day on. */
        post: operations["rate-set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rate/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rates at which amounts in other currencies are counted. */
        get: operations["rate-list-get"];
        put?: never;
        /** The rates at which amounts in other currencies are counted. */
        post: operations["rate-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time zone, currency and fiscal year of the workspace. */
        get: operations["settings-show-get"];
        put?: never;
        /** Time zone, currency and fiscal year of the workspace. */
        post: operations["settings-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the time zone, the currency or the first month of the fiscal year; what is not named stays. */
        post: operations["settings-set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/settings/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The time zones and currencies there are, with their names. */
        get: operations["settings-choices-get"];
        put?: never;
        /** The time zones and currencies there are, with their names. */
        post: operations["settings-choices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/threshold/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines from which on something is marked as a warning or offered, and what each decides. */
        get: operations["threshold-list-get"];
        put?: never;
        /** The lines from which on something is marked as a warning or offered, and what each decides. */
        post: operations["threshold-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/threshold/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a threshold; without a value it is the usual one again. */
        post: operations["threshold-set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many accounts a rule or a saved segment keeps, and for how many it cannot be told. */
        get: operations["segment-size-get"];
        put?: never;
        /** How many accounts a rule or a saved segment keeps, and for how many it cannot be told. */
        post: operations["segment-size"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Say whether a rule is valid, what it means, and everything that is wrong with it. */
        get: operations["segment-check-get"];
        put?: never;
        /** Say whether a rule is valid, what it means, and everything that is wrong with it. */
        post: operations["segment-check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A rule while it is written: its text, its tree for a builder, problems, sentence and size at once. */
        get: operations["segment-draft-get"];
        put?: never;
        /** A rule while it is written: its text, its tree for a builder, problems, sentence and size at once. */
        post: operations["segment-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be written next in a rule: fields, functions, segments, and the values that are really there. */
        get: operations["segment-complete-get"];
        put?: never;
        /** What can be written next in a rule: fields, functions, segments, and the values that are really there. */
        post: operations["segment-complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What rules can be made of here: fields with their coverage, functions, saved segments. */
        get: operations["segment-vocabulary-get"];
        put?: never;
        /** What rules can be made of here: fields with their coverage, functions, saved segments. */
        post: operations["segment-vocabulary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Save a rule under a name; under a name that is taken it becomes the next version. */
        post: operations["segment-save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every saved segment with its sentence and size. */
        get: operations["segment-list-get"];
        put?: never;
        /** Every saved segment with its sentence and size. */
        post: operations["segment-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One saved segment: rule, sentence, clauses, size, versions, and who uses it. */
        get: operations["segment-show-get"];
        put?: never;
        /** One saved segment: rule, sentence, clauses, size, versions, and who uses it. */
        post: operations["segment-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A few accounts that a rule keeps, leaves out, or cannot tell about, with the reason. */
        get: operations["segment-examples-get"];
        put?: never;
        /** A few accounts that a rule keeps, leaves out, or cannot tell about, with the reason. */
        post: operations["segment-examples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two segments or rules side by side: what both keep, what only one keeps, and how their rules differ. */
        get: operations["segment-compare-get"];
        put?: never;
        /** Two segments or rules side by side: what both keep, what only one keeps, and how their rules differ. */
        post: operations["segment-compare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/overlap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How segments overlap: every pair, every combination, who is in none, and how much of the market they cover. */
        get: operations["segment-overlap-get"];
        put?: never;
        /** How segments overlap: every pair, every combination, who is in none, and how much of the market they cover. */
        post: operations["segment-overlap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Why an account is in a segment or not: each clause with its values, and the fewest that would have to change. */
        get: operations["segment-why-get"];
        put?: never;
        /** Why an account is in a segment or not: each clause with its values, and the fewest that would have to change. */
        post: operations["segment-why"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The segments one account is in, is not in, and for which it cannot be told, with the answer of each clause. */
        get: operations["segment-of-get"];
        put?: never;
        /** The segments one account is in, is not in, and for which it cannot be told, with the answer of each clause. */
        post: operations["segment-of"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new segment with the rule and the note of another. */
        post: operations["segment-copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a segment another name, also inside the rules that use it. */
        post: operations["segment-rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delete a segment that no other segment uses. */
        post: operations["segment-delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rules of one condition to begin a segment with: those that close clearly more deals, and large ones. */
        get: operations["segment-suggest-get"];
        put?: never;
        /** Rules of one condition to begin a segment with: those that close clearly more deals, and large ones. */
        post: operations["segment-suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/market/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole market in its saved segments: sizes, close rate, revenue, profit, overlap, accounts in none. */
        get: operations["market-overview-get"];
        put?: never;
        /** The whole market in its saved segments: sizes, close rate, revenue, profit, overlap, accounts in none. */
        post: operations["market-overview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Six tests of a segment: defined, substantial, reachable, different, stable, worth it; and which products it buys. */
        get: operations["segment-score-get"];
        put?: never;
        /** Six tests of a segment: defined, substantial, reachable, different, stable, worth it; and which products it buys. */
        post: operations["segment-score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economics/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an account won brings, what reaching one costs and what serving a segment costs, as entered. */
        get: operations["economics-show-get"];
        put?: never;
        /** What an account won brings, what reaching one costs and what serving a segment costs, as entered. */
        post: operations["economics-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/economics/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter margin per won account, cost to reach one, cost to serve a segment and the horizon; what is not named stays. */
        post: operations["economics-set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find out who is in the segments now and keep it: who came and who left since the refresh before. */
        post: operations["segment-refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A segment over time: its accounts at every refresh, who entered and left, and the versions of its rule. */
        get: operations["segment-history-get"];
        put?: never;
        /** A segment over time: its accounts at every refresh, who entered and left, and the versions of its rule. */
        post: operations["segment-history"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/was-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts that were in a segment at the end of a day, and under which version of its rule. */
        get: operations["segment-was-in-get"];
        put?: never;
        /** The accounts that were in a segment at the end of a day, and under which version of its rule. */
        post: operations["segment-was-in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/segment/moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who entered a segment and who left it, when it was found, and whether the rule changed or the data. */
        get: operations["segment-moved-get"];
        put?: never;
        /** Who entered a segment and who left it, when it was found, and whether the rule changed or the data. */
        post: operations["segment-moved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patterns/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What companies with an outcome have in common: rules found on one part of them and tested on another. */
        get: operations["patterns-find-get"];
        put?: never;
        /** What companies with an outcome have in common: rules found on one part of them and tested on another. */
        post: operations["patterns-find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/patterns/by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rate of an outcome for each value of one field, and the largest difference with its interval. */
        get: operations["patterns-by-get"];
        put?: never;
        /** The rate of an outcome for each value of one field, and the largest difference with its interval. */
        post: operations["patterns-by"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/role/classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What job titles say: department, seniority and a likely buying role, each with its confidence and the words that decided. */
        get: operations["role-classify-get"];
        put?: never;
        /** What job titles say: department, seniority and a likely buying role, each with its confidence and the words that decided. */
        post: operations["role-classify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/role/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Job titles that are unknown or only guessed, the most frequent first, with what was read and why. */
        get: operations["role-review-get"];
        put?: never;
        /** Job titles that are unknown or only guessed, the most frequent first, with what was read and why. */
        post: operations["role-review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/role/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a job title means, for everybody who has it, now and in imports to come. */
        post: operations["role-settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/buying-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who takes part in a purchase: the people of an account or a deal, their roles and what those rest on, and who is missing. */
        get: operations["buying-group-get"];
        put?: never;
        /** Who takes part in a purchase: the people of an account or a deal, their roles and what those rest on, and who is missing. */
        post: operations["buying-group"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/role/origins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the fire starts: which job role makes the first touch before purchases, and which one pays or decides. */
        get: operations["role-origins-get"];
        put?: never;
        /** Where the fire starts: which job role makes the first touch before purchases, and which one pays or decides. */
        post: operations["role-origins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/champion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which role, engaged early, goes with winning: lift by role, a recommendation with its evidence, and what people settled on. */
        get: operations["champion-get"];
        put?: never;
        /** Which role, engaged early, goes with winning: lift by role, a recommendation with its evidence, and what people settled on. */
        post: operations["champion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/champion/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settle on the champion of a segment: the recommended role, or another one, with the reason. */
        post: operations["champion-confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/champion/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take back what was settled on as the champion of a segment: the recommendation holds again. */
        post: operations["champion-release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/champion/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a person is a champion or a coach: power, sells for us inside, personal stake, with the acts behind each. */
        get: operations["champion-person-get"];
        put?: never;
        /** Whether a person is a champion or a coach: power, sells for us inside, personal stake, with the acts behind each. */
        post: operations["champion-person"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/champion/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note what a person did that shows power, selling for us inside, or a personal stake. */
        post: operations["champion-note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The target accounts of a segment, in order, on screen or as a file for a CRM or an ad platform. */
        get: operations["target-list-get"];
        put?: never;
        /** The target accounts of a segment, in order, on screen or as a file for a CRM or an ad platform. */
        post: operations["target-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target/list/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The target accounts of a segment, in order, on screen or as a file for a CRM or an ad platform. As a file. */
        get: operations["target-list-file-get"];
        put?: never;
        /** The target accounts of a segment, in order, on screen or as a file for a CRM or an ad platform. As a file. */
        post: operations["target-list-file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Some rows of a target list from any place in it, with what was left out: for a screen that scrolls. */
        get: operations["target-page-get"];
        put?: never;
        /** Some rows of a target list from any place in it, with what was left out: for a screen that scrolls. */
        post: operations["target-page"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target/left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts that a target list leaves out for one reason, each with what its records show. */
        get: operations["target-left-out-get"];
        put?: never;
        /** The accounts that a target list leaves out for one reason, each with what its records show. */
        post: operations["target-left-out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/target/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a target list can show or be ordered by: the fields of accounts, and figures from their people and history. */
        get: operations["target-columns-get"];
        put?: never;
        /** What a target list can show or be ordered by: the fields of accounts, and figures from their people and history. */
        post: operations["target-columns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/example": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make the example market, import it, save its segments and list the first target accounts. */
        post: operations["example"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what and when, the newest first, and whether it can be undone. */
        get: operations["change-list-get"];
        put?: never;
        /** Who changed what and when, the newest first, and whether it can be undone. */
        post: operations["change-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a change back: the newest that can be, or the one that is named. Undoing an undo does it again. */
        post: operations["change-undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/doctor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks that everything Brushwork needs is there, and says where things are and how to mend them. */
        get: operations["doctor-get"];
        put?: never;
        /** Checks that everything Brushwork needs is there, and says where things are and how to mend them. */
        post: operations["doctor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/storage/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much room the workspace takes: rows and bytes of every kind, decisions, temporary files, and where. */
        get: operations["storage-show-get"];
        put?: never;
        /** How much room the workspace takes: rows and bytes of every kind, decisions, temporary files, and where. */
        post: operations["storage-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends files; where an operation takes a file to read it takes the handle given here. */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            /** @description Stable identifier, for programs. */
            code: string;
            /** @description One sentence: what is wrong. */
            message: string;
            at?: {
                /** @description Zero-based offset into the text that was checked, inclusive. */
                start?: number;
                /** @description Exclusive. */
                end?: number;
                file?: string;
                /** @description As a spreadsheet shows it: the header is row 1. */
                row?: number;
                column?: string;
                value?: string;
                /** @description Name of the input field. */
                field?: string;
            };
            /** @description One sentence: how to mend it. */
            hint?: string;
        };
        Failure: {
            type: string;
            title: string;
            status: number;
            detail: string;
            code: string;
            problems: components["schemas"]["Problem"][];
            hint?: string;
            /** @description The same request may succeed later without any change. */
            retry?: boolean;
            /** @description 409: how it stands now. */
            current?: {
                [key: string]: unknown;
            };
            /** @description 409: how the request meant it. */
            yours?: {
                [key: string]: unknown;
            };
        };
        Uploads: {
            files: {
                /** @description Handle, e.g. `upload:9f…`. */
                file: string;
                /** @description As it was called where it came from. */
                name: string;
                bytes: number;
            }[];
        };
        ImportPreviewInput: {
            /** @description CSV, TSV, JSON Lines, JSON, Parquet or Excel, plain or gzipped. */
            files: string[];
            /**
             * @description What the rows are, where the headers do not tell.
             * @enum {string}
             */
            as?: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
            /** @description A YAML file that says which column is which field. */
            map?: string;
            /** @description What a map file says, as an object: one for each file, in their order; null for none. `import preview` gives them. */
            mapping?: ({
                [key: string]: unknown;
            } | null)[];
            /** @description Number of header rows; found out unless given. */
            headerRows?: number;
            /** @description Between cells; found out unless given. */
            delimiter?: string;
            /** @description E.g. utf-8, windows-1252, macroman; found out unless given. */
            encoding?: string;
            /** @description Excel: name of the sheet; the first unless given. */
            sheet?: string;
        };
        ImportPreviewOutput: {
            files: {
                file: string;
                /** @description False: it cannot be read at all, for what `problems` say. */
                readable: boolean;
                /** @description E.g. `HubSpot companies export`, or `guessed`. */
                origin: string;
                /** @enum {string} */
                format?: "csv" | "jsonl" | "json" | "parquet" | "excel";
                encoding?: string;
                delimiter?: string;
                headerRows?: number;
                compressed?: boolean;
                /** @description Of the whole file. */
                rows: number;
                /** @description Rows that were looked at. */
                looked: number;
                /** @description What the rows are; empty: it could not be told. */
                kinds: ("accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers")[];
                /** @description What the columns would fit, best first. */
                kindGuesses: ("accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers")[];
                columns: {
                    /** @description The header; unique in the file. */
                    column: string;
                    /** @description The header rows over the column. */
                    headings: string[];
                    /** @description The first different values. */
                    samples: string[];
                    /** @description Share of the rows looked at that hold something, 0 to 1. */
                    filled: number;
                    /** @description What it becomes; none: it is left out. */
                    uses: {
                        /** @enum {string} */
                        kind: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
                        /**
                         * @description A field of ours, a field of your own, a question of a survey, or when the row was last changed.
                         * @enum {string}
                         */
                        as: "field" | "own field" | "question" | "date of change";
                        field: string;
                        /** @enum {string} */
                        type: "text" | "integer" | "number" | "money" | "boolean" | "date" | "list";
                        /** @description 0 to 1; 1 where a person or the field’s own name said so. */
                        confidence: number;
                        dateFormat?: string;
                        /**
                         * @description Numbers: the decimal mark.
                         * @enum {string}
                         */
                        decimal?: "." | ",";
                        /** @description Lists: the mark between two items. */
                        split?: string;
                        /** @description Values looked at. */
                        looked: number;
                        /** @description Of them, values that could not be taken; each would be reported at its row. */
                        unreadable: number;
                        /** @description The first different ones. */
                        unreadableSuch: string[];
                    }[];
                    /** @description The types its values can be read as. */
                    readsAs: ("text" | "integer" | "number" | "money" | "boolean" | "date" | "list")[];
                    /** @description Where day and month cannot be told apart: both readings of one value. */
                    dateChoices: {
                        format: string;
                        example: string;
                        /** @description Year-month-day. */
                        means: string;
                    }[];
                }[];
                /** @description The same for every row. */
                constants: {
                    /** @enum {string} */
                    kind: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
                    field: string;
                    value: string;
                }[];
                /** @description What must be settled before it can be imported. */
                problems: {
                    code: string;
                    message: string;
                    hint?: string;
                    column?: string;
                    /** @description The field, or the place in the mapping. */
                    field?: string;
                    row?: number;
                    value?: string;
                }[];
                /** @description What was decided by guess. */
                questions: {
                    code: string;
                    message: string;
                    hint?: string;
                    column?: string;
                    /** @description The field, or the place in the mapping. */
                    field?: string;
                    row?: number;
                    value?: string;
                }[];
                /** @description What was noticed while reading. */
                notices: {
                    code: string;
                    message: string;
                    hint?: string;
                    column?: string;
                    /** @description The field, or the place in the mapping. */
                    field?: string;
                    row?: number;
                    value?: string;
                }[];
                /** @description Goes back to `import`, as it is or mended. */
                mapping: {
                    /** @description What the rows are; one entry for each kind. */
                    as?: {
                        /** @enum {string} */
                        kind: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
                        fields: {
                            [key: string]: string | {
                                column: string;
                                /** @description The number times the one in this column. */
                                times?: string;
                                /** @description The number times this. */
                                multiply?: number;
                                /** @description How dates are written, e.g. DD/MM/YYYY; for ids `integer` drops ".0". */
                                format?: string;
                                /** @description Lists: the mark between two items; `json` for ["a", "b"]. */
                                split?: string;
                                /** @description Their words and what they mean. */
                                values?: {
                                    [key: string]: string;
                                };
                                /**
                                 * @description The decimal mark.
                                 * @enum {string}
                                 */
                                decimal?: "." | ",";
                            } | {
                                /** @description The same for every row. */
                                constant: string;
                            };
                        };
                        /** @description Columns that are kept as own fields. */
                        custom: "none" | string[];
                        /** @description Fields that were filled in after the outcome. */
                        after_outcome?: string[];
                        /** @description Surveys: columns and their wording. */
                        questions?: {
                            [key: string]: string;
                        };
                    }[];
                    /** @description How the columns are read that are kept as own fields. */
                    columns?: {
                        [key: string]: {
                            /** @enum {string} */
                            type: "text" | "integer" | "number" | "boolean" | "date" | "list";
                            name: string;
                            /** @description The number times this. */
                            multiply?: number;
                            /** @description How dates are written, e.g. DD/MM/YYYY; for ids `integer` drops ".0". */
                            format?: string;
                            /** @description Lists: the mark between two items; `json` for ["a", "b"]. */
                            split?: string;
                            /** @description Their words and what they mean. */
                            values?: {
                                [key: string]: string;
                            };
                            /**
                             * @description The decimal mark.
                             * @enum {string}
                             */
                            decimal?: "." | ",";
                        };
                    };
                    updated_at?: {
                        column: string;
                        format?: string;
                    };
                    /**
                     * @description Columns that are not named here are left out.
                     * @constant
                     */
                    exact?: true;
                    missing?: string[];
                    header_rows?: number;
                    encoding?: string;
                    delimiter?: string;
                    sheet?: string;
                    /** @enum {string} */
                    decimal?: "." | ",";
                    timezone?: string;
                    currency?: string;
                    as_of?: string;
                    /** @constant */
                    blank?: "clear";
                };
                /** @description The same as a map file for the command line. */
                mapFile: string;
            }[];
            /** @description What rows may be, and the fields each kind has. */
            kinds: {
                /** @enum {string} */
                kind: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
                /** @description One row in words. */
                one: string;
                about: string;
                fields: {
                    field: string;
                    type: string;
                    about: string;
                    /** @description An earlier import brought it. */
                    own: boolean;
                    /** @description The only values it may hold. */
                    values?: string[];
                }[];
            }[];
            out?: string;
        };
        ImportInput: {
            /** @description CSV, TSV, JSON Lines, JSON, Parquet or Excel, plain or gzipped. */
            files: string[];
            /**
             * @description What the rows are, where the headers do not tell.
             * @enum {string}
             */
            as?: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
            /** @description A YAML file that says which column is which field. */
            map?: string;
            /** @description What a map file says, as an object: one for each file, in their order; null for none. `import preview` gives them. */
            mapping?: ({
                [key: string]: unknown;
            } | null)[];
            /** @description Number of header rows; found out unless given. */
            headerRows?: number;
            /** @description Between cells; found out unless given. */
            delimiter?: string;
            /** @description E.g. utf-8, windows-1252, macroman; found out unless given. */
            encoding?: string;
            /** @description Excel: name of the sheet; the first unless given. */
            sheet?: string;
            /**
             * @description Refresh the segments afterwards: keep who came and who left because of these rows.
             * @default false
             */
            refresh?: boolean;
        };
        ImportOutput: {
            /** @description Rows of the file. */
            read: number;
            /** @description Rows that said something new. */
            accepted: number;
            /** @description Rows that could not be kept: their key is missing. */
            rejected: number;
            /** @description Rows that said nothing new. */
            unchanged: number;
            /** @description Accounts that only a reference names. */
            stubs: number;
            /** @description People who answered, for surveys. */
            respondents?: number;
            /** @description The first thousand; `import problems` gives all of them. */
            problems: {
                file: string;
                /** @description As a spreadsheet shows it: the header is row 1. */
                row: number;
                column: string;
                value: string;
                code: string;
                message: string;
            }[];
            problemCount: number;
            mapping: {
                origin: string;
                kinds: {
                    /** @enum {string} */
                    kind: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
                    fields: {
                        field: string;
                        from: string;
                        confidence: number;
                        dateFormat?: string;
                    }[];
                    custom: {
                        field: string;
                        from: string;
                        type: string;
                    }[];
                    afterOutcome: string[];
                    questions?: number;
                }[];
            };
            files: {
                /** @description Number of the import, for undo and problems. */
                import: number;
                file: string;
                /** @description Rows of the file. */
                read: number;
                /** @description Rows that said something new. */
                accepted: number;
                /** @description Rows that could not be kept: their key is missing. */
                rejected: number;
                /** @description Rows that said nothing new. */
                unchanged: number;
                /** @description Accounts that only a reference names. */
                stubs: number;
                /** @description People who answered, for surveys. */
                respondents?: number;
                /** @description The first thousand; `import problems` gives all of them. */
                problems: {
                    file: string;
                    /** @description As a spreadsheet shows it: the header is row 1. */
                    row: number;
                    column: string;
                    value: string;
                    code: string;
                    message: string;
                }[];
                problemCount: number;
                problemsBy: {
                    column: string;
                    code: string;
                    count: number;
                }[];
                mapping: {
                    origin: string;
                    kinds: {
                        /** @enum {string} */
                        kind: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
                        fields: {
                            field: string;
                            from: string;
                            confidence: number;
                            dateFormat?: string;
                        }[];
                        custom: {
                            field: string;
                            from: string;
                            type: string;
                        }[];
                        afterOutcome: string[];
                        questions?: number;
                    }[];
                };
                /** @description What was understood in a way worth knowing. */
                remarks: {
                    message: string;
                    /** @description How a map would say otherwise. */
                    hint?: string;
                }[];
                /** @description The remarks with their hints, in words. */
                notes: string[];
            }[];
            /** @description What is kept of who is in the segments. */
            segments: {
                /** @description Segments that there are: these rows may have moved accounts in or out of them. */
                saved: number;
                /** @description What the refresh found; nothing where none was asked for. */
                refreshed: {
                    /** @description Its number; nothing where there was no segment to refresh. */
                    refresh: number | null;
                    at: string;
                    segments: {
                        name: string;
                        /** @enum {string} */
                        subject: "account" | "contact";
                        colour: number;
                        version: number;
                        /** @description Accounts in it now. */
                        accounts: number;
                        /** @description Only for a rule about people. */
                        people: number | null;
                        /** @description Accounts (people) for which it cannot be told. */
                        unknown: number;
                        /** @description All accounts (people). */
                        total: number;
                        /** @description Against the refresh before; nothing for the first. */
                        since: {
                            /** @description The refresh that it is compared with. */
                            refresh: number;
                            /** @description Accounts that were in then, as they are counted now: accounts that were merged since count once. Carried and entered without those that left are the accounts of this refresh. */
                            carried: number;
                            entered: number;
                            left: number;
                            /** @description Segments that its rule uses and whose own rules changed in between. */
                            through: string[];
                            /** @description The rule, or that of a segment it uses, is another than then. */
                            ruleChanged: boolean;
                            /** @description Of those that entered: because the rule changed; the others because the data did. Nothing: cannot be told. */
                            enteredByRule: number | null;
                            /** @description Of those that left: because the rule changed. */
                            leftByRule: number | null;
                        } | null;
                    }[];
                    /** @description Segments whose rules are no longer valid: nothing is kept of them. */
                    skipped: {
                        name: string;
                        problems: {
                            code: string;
                            message: string;
                            at?: {
                                start?: number;
                                end?: number;
                                file?: string;
                                row?: number;
                                column?: string;
                                value?: string;
                                field?: string;
                            };
                            hint?: string;
                        }[];
                    }[];
                } | null;
                /** @description Why the refresh could not be done. The import stands. */
                problem: string | null;
            };
        };
        ImportListInput: {
            /**
             * @description How many to pass over.
             * @default 0
             */
            offset?: number;
            /**
             * @description How many, at most.
             * @default 50
             */
            limit?: number;
        };
        ImportListOutput: {
            imports: {
                import: number;
                /** @enum {string} */
                status: "running" | "done" | "undone" | "failed";
                file: string;
                at: string;
                /** @description When it was done. */
                finishedAt?: string;
                actor: string;
                kinds: string[];
                read?: number;
                accepted?: number;
                rejected?: number;
                unchanged?: number;
                stubs?: number;
                problems?: number;
            }[];
            /** @description All there are. */
            count: number;
        };
        ImportUndoInput: {
            /** @description Its number; the latest unless given. */
            import?: number;
        };
        ImportUndoOutput: {
            import: number;
            file: string;
            keptAccounts: number;
        };
        ImportProblemsInput: {
            /** @description Its number; the latest unless given. */
            import?: number;
            /**
             * @description How many to pass over.
             * @default 0
             */
            offset?: number;
            /** @description Only those of this column; blank for those of whole rows. */
            column?: string;
            /** @description Only those of this kind, e.g. not_date. */
            code?: string;
            /**
             * @description How many, at most.
             * @default 100000
             */
            limit?: number;
        };
        ImportProblemsOutput: {
            import: number;
            problems: {
                file: string;
                row: number;
                column: string;
                value: string;
                code: string;
                message: string;
            }[];
            /** @description All that were asked for, also those passed over. */
            count: number;
            /** @description All of the import, by column and kind, the most frequent first. */
            by: {
                column: string;
                code: string;
                message: string;
                count: number;
            }[];
            out?: string;
        };
        FieldsInput: {
            /**
             * @description Only the fields of this kind.
             * @enum {string}
             */
            kind?: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
            /**
             * @description How many of the most common values to give.
             * @default 5
             */
            top?: number;
            /**
             * @description Also the fields without any value.
             * @default false
             */
            all?: boolean;
        };
        FieldsOutput: {
            kinds: {
                kind: string;
                rows: number;
                fields: {
                    field: string;
                    /** @description What it is called on a screen. */
                    label: string;
                    type: string;
                    custom: boolean;
                    afterOutcome: boolean;
                    about: string;
                    /** @description Rows with a value. */
                    filled: number;
                    /** @description Share of the rows, 0 to 1. */
                    coverage: number;
                    /** @description Different values, about. */
                    distinct: number;
                    top: {
                        value: string;
                        rows: number;
                    }[];
                    /** @description The first import that has a column for it. */
                    broughtBy: {
                        import: number;
                        file: string;
                        column: string;
                    } | null;
                }[];
            }[];
        };
        FieldValuesInput: {
            /** @description Kind and field, e.g. accounts.industry or contacts.department. */
            field: string;
            /**
             * @description What a value begins with or holds; capitals make no difference.
             * @default
             */
            prefix?: string;
            /**
             * @description How many values to give.
             * @default 20
             */
            limit?: number;
        };
        FieldValuesOutput: {
            field: string;
            values: {
                value: string;
                /** @description Rows that have it now. */
                rows: number;
            }[];
            /** @description Different values that fit. */
            distinct: number;
            /** @description There are so many that not all were looked at: distinct is the least there are. */
            more: boolean;
        };
        FieldAfterOutcomeInput: {
            /** @description Kind and name, e.g. deals.reason; the name alone where one kind has it. */
            field: string;
            /** @description It is filled in after the outcome; the default. */
            yes?: boolean;
            /** @description It is known before the outcome. */
            no?: boolean;
        };
        FieldAfterOutcomeOutput: {
            kind: string;
            field: string;
            afterOutcome: boolean;
        };
        FieldKnownBeforeInput: {
            /** @description Kind and name, e.g. accounts.lead_quality; the name alone where one kind has it. */
            field: string;
            /**
             * @description Take the confirmation back.
             * @default false
             */
            no?: boolean;
        };
        FieldKnownBeforeOutput: {
            kind: string;
            field: string;
            knownBefore: boolean;
        };
        AccountFindInput: {
            /** @description A name, domain or id, or a part of it. */
            text: string;
            /**
             * @description How many, at most.
             * @default 10
             */
            limit?: number;
        };
        AccountFindOutput: {
            accounts: {
                /** @description Its number in this workspace: `#12` names it everywhere. */
                account: number;
                id: string | null;
                name: string | null;
                domain: string | null;
                industry: string | null;
                country: string | null;
                employees: number | null;
                /**
                 * @description `near`: nothing reads so, but nearly.
                 * @enum {string}
                 */
                match: "exact" | "start" | "part" | "near";
            }[];
        };
        AccountShowInput: {
            /** @description Id, domain, name, or number such as #12. */
            account: string;
            /**
             * @description How many rows of each list, at most.
             * @default 50
             */
            limit?: number;
            /**
             * @description Give this list and no other: for its next page.
             * @enum {string}
             */
            only?: "people" | "deals" | "orders" | "answers";
            /**
             * @description How many rows of that list to pass over.
             * @default 0
             */
            offset?: number;
        };
        AccountShowOutput: {
            /** @description Its number in this workspace: `#12` names it everywhere. */
            account: number;
            currency: string;
            id: string | null;
            name: string | null;
            domain: string | null;
            owner: string | null;
            lifecycle: {
                value: string;
                /** @description False: assumed from deals and orders, because no record says it. */
                recorded: boolean;
            };
            /** @description Records that are shown as this account, itself included. */
            records: number;
            fields: {
                field: string;
                label: string;
                about: string;
                type: string;
                custom: boolean;
                value: (string | number | boolean | string[]) | null;
                origin: {
                    import: number;
                    file: string;
                    /** @description Row of the file, the header being row 1; null where the account was only referred to. */
                    row: number | null;
                    /** @description From when on the value holds. */
                    at: string | null;
                } | null;
            }[];
            /** @description Custom fields that say nothing about this account. */
            emptyCustom: number;
            people?: {
                total: number;
                rows: {
                    id: string | null;
                    name: string | null;
                    email: string | null;
                    phone: string | null;
                    title: string | null;
                    department: string | null;
                    seniority: string | null;
                    roles: {
                        role: string;
                        basis: string;
                    }[];
                    /** @description Null: nobody recorded it. */
                    mayContact: boolean | null;
                }[];
            };
            deals?: {
                total: number;
                rows: {
                    id: string | null;
                    name: string | null;
                    stage: string | null;
                    status: string | null;
                    type: string | null;
                    product: string | null;
                    amount: number | null;
                    currency: string;
                    /** @description In the currency of the workspace; null without an amount or a rate. */
                    worth: number | null;
                    opened: string | null;
                    closed: string | null;
                    expectedClose: string | null;
                    reason: string | null;
                    competitor: string | null;
                    owner: string | null;
                }[];
            };
            orders?: {
                total: number;
                rows: {
                    id: string | null;
                    at: string | null;
                    product: string | null;
                    quantity: number | null;
                    revenue: number | null;
                    profit: number | null;
                    currency: string;
                }[];
            };
            /** @description Orders by product, in the currency of the workspace; at most 200. */
            products?: {
                product: string | null;
                lastYear: {
                    orders: number;
                    quantity: number;
                    revenue: number;
                    profit: number;
                    /** @description Orders without an amount, or in a currency without a rate: not in the revenue. */
                    uncounted: number;
                };
                ever: {
                    orders: number;
                    quantity: number;
                    revenue: number;
                    profit: number;
                    /** @description Orders without an amount, or in a currency without a rate: not in the revenue. */
                    uncounted: number;
                };
            }[];
            /** @description Use of the product by feature; at most 200. */
            usage?: {
                feature: string | null;
                lastYear: number;
                ever: number;
                people: number;
                first: string | null;
                last: string | null;
            }[];
            answers?: {
                total: number;
                rows: {
                    at: string | null;
                    instrument: string | null;
                    question: string | null;
                    wording: string | null;
                    value: number | null;
                    scale: string | null;
                    text: string | null;
                    by: string | null;
                }[];
            };
        };
        AccountTimelineInput: {
            /** @description Id, domain, name, or number such as #12. */
            account: string;
            /**
             * @description How many events, at most.
             * @default 50
             */
            limit?: number;
            /**
             * @description How many to pass over: for the next page.
             * @default 0
             */
            offset?: number;
        };
        AccountTimelineOutput: {
            account: number;
            total: number;
            /** @description Events without a date: they are not on the line. */
            undated: number;
            currency: string;
            events: {
                /** @description In the time zone of the workspace; a day where no time is known. */
                at: string;
                /**
                 * @description `usage`: the month in which a feature was used most.
                 * @enum {string}
                 */
                kind: "created" | "deal_opened" | "deal_closed" | "order" | "touch" | "usage" | "answer";
                /** @description The kind of touch, the deal, the product, the feature, the question. */
                what: string | null;
                channel: string | null;
                /** @description Of an answer, the survey. */
                campaign: string | null;
                message: string | null;
                /** @description Who started a touch: buyer, seller or unknown. */
                startedBy: string | null;
                person: string | null;
                deal: string | null;
                status: string | null;
                amount: number | null;
                currency: string | null;
                /** @description Won or lost because; an answer in words. */
                text: string | null;
            }[];
            months: {
                month: string;
                touches: number;
                deals: number;
                orders: number;
                revenue: number;
                usage: number;
                answers: number;
            }[];
        };
        AccountDuplicatesInput: {
            /**
             * @description How many groups, at most.
             * @default 20
             */
            limit?: number;
            /**
             * @description How many groups to pass over.
             * @default 0
             */
            offset?: number;
        };
        AccountDuplicatesOutput: {
            /** @description Groups in all. */
            total: number;
            groups: {
                /** @description 0 to 1: how much the reasons say. It orders the groups; it is no measured probability. */
                confidence: number;
                /**
                 * @description The confidence in a word: from 0.85, from 0.65, below.
                 * @enum {string}
                 */
                sureness: "likely" | "possible" | "faint";
                reasons: string[];
                /** @description The record to keep unless you know better: most rows belong to it. */
                keep: number;
                records: {
                    /** @description Its number in this workspace; as an input `#12`. */
                    account: number;
                    id: string | null;
                    name: string | null;
                    domain: string | null;
                    contacts: number;
                    deals: number;
                    orders: number;
                    touches: number;
                }[];
                /** @description Fields that at least one of the records has. */
                fields: {
                    field: string;
                    label: string;
                    type: string;
                    /** @description One for each record, in their order; null where missing. */
                    values: (string | number | boolean | string[] | null)[];
                    /**
                     * @description `gap`: some lack it and the others agree; `different`: they say different things.
                     * @enum {string}
                     */
                    difference: "same" | "gap" | "different";
                }[];
            }[];
            /** @description Keys that too many accounts share to say anything: these accounts were not compared by them. */
            common: {
                /** @enum {string} */
                by: "domain" | "name" | "phone";
                key: string;
                accounts: number;
            }[];
        };
        AccountMergeInput: {
            /** @description The account whose values win. Its id, domain or name, or its number such as #12. */
            keep: string;
            /** @description The accounts that are the same company. Its id, domain or name, or its number such as #12. */
            others: string[];
        };
        AccountMergeOutput: {
            kept: {
                /** @description Its number in this workspace; as an input `#12`. */
                account: number;
                id: string | null;
                name: string | null;
                domain: string | null;
            };
            merged: {
                /** @description Its number in this workspace; as an input `#12`. */
                account: number;
                id: string | null;
                name: string | null;
                domain: string | null;
                /** @description Fields that the kept account lacks and this one fills. */
                filled: string[];
            }[];
        };
        AccountUnmergeInput: {
            /** @description A merged account, or a kept one to take all others out of it. Its id, domain or name, or its number such as #12. */
            account: string;
        };
        AccountUnmergeOutput: {
            kept: {
                /** @description Its number in this workspace; as an input `#12`. */
                account: number;
                id: string | null;
                name: string | null;
                domain: string | null;
            };
            taken: {
                /** @description Its number in this workspace; as an input `#12`. */
                account: number;
                id: string | null;
                name: string | null;
                domain: string | null;
            }[];
        };
        AccountMergesInput: Record<string, never>;
        AccountMergesOutput: {
            merges: {
                /** @description Null while its record is gone. */
                account: {
                    /** @description Its number in this workspace; as an input `#12`. */
                    account: number;
                    id: string | null;
                    name: string | null;
                    domain: string | null;
                } | null;
                kept: {
                    /** @description Its number in this workspace; as an input `#12`. */
                    account: number;
                    id: string | null;
                    name: string | null;
                    domain: string | null;
                } | null;
                /** @description Both in words, also while a record is gone. */
                words: string;
                /** @description False while one of the records is gone: its import was undone. */
                inEffect: boolean;
                at: string;
                by: string;
            }[];
        };
        AccountNotDuplicatesInput: {
            /** @description Two accounts or more. Its id, domain or name, or its number such as #12. */
            accounts: string[];
        };
        AccountNotDuplicatesOutput: {
            accounts: {
                /** @description Its number in this workspace; as an input `#12`. */
                account: number;
                id: string | null;
                name: string | null;
                domain: string | null;
            }[];
        };
        RateSetInput: {
            /** @description ISO 4217, e.g. EUR. */
            currency: string;
            /** @description One unit of it in the currency of the workspace. */
            rate: number;
            /**
             * Format: date
             * @description The first day it holds.
             */
            from: string;
        };
        RateSetOutput: {
            /** @description Of the workspace. */
            currency: string;
            rates: {
                currency: string;
                from: string;
                rate: number;
            }[];
        };
        RateListInput: Record<string, never>;
        RateListOutput: {
            /** @description Of the workspace. */
            currency: string;
            rates: {
                currency: string;
                from: string;
                rate: number;
            }[];
        };
        SettingsShowInput: Record<string, never>;
        SettingsShowOutput: {
            /** @description Dates without a time begin at its midnight. */
            timeZone: string;
            /** @description Amounts without a currency are in it, and sums are given in it. */
            currency: string;
            /** @description Month, 1 to 12. */
            fiscalYearStartsIn: number;
        };
        SettingsSetInput: {
            /** @description IANA name, e.g. Europe/Berlin. */
            timeZone?: string;
            /** @description ISO 4217, e.g. EUR. */
            currency?: string;
            /** @description Month, 1 to 12. */
            fiscalYearStartsIn?: number;
        };
        SettingsSetOutput: {
            /** @description Dates without a time begin at its midnight. */
            timeZone: string;
            /** @description Amounts without a currency are in it, and sums are given in it. */
            currency: string;
            /** @description Month, 1 to 12. */
            fiscalYearStartsIn: number;
        };
        SettingsChoicesInput: Record<string, never>;
        SettingsChoicesOutput: {
            timeZones: {
                value: string;
                label: string;
            }[];
            currencies: {
                value: string;
                label: string;
            }[];
            months: {
                value: number;
                label: string;
            }[];
        };
        ThresholdListInput: Record<string, never>;
        ThresholdListOutput: {
            thresholds: {
                /** @enum {string} */
                name: "coverage-warning" | "overlap-warning" | "duplicate-confidence" | "reachable-share" | "difference-chance" | "stable-share";
                label: string;
                /** @description What it decides, and where it is seen. */
                about: string;
                /** @description As it holds now. */
                value: number;
                /** @description What it is unless somebody sets it. */
                usual: number;
                least: number;
                most: number;
            }[];
        };
        ThresholdSetInput: {
            /**
             * @description Which threshold; see `brushwork threshold list`.
             * @enum {string}
             */
            name: "coverage-warning" | "overlap-warning" | "duplicate-confidence" | "reachable-share" | "difference-chance" | "stable-share";
            /** @description A share from 0 to 1, such as 0.8; the usual one unless given. */
            value?: number;
        };
        ThresholdSetOutput: {
            thresholds: {
                /** @enum {string} */
                name: "coverage-warning" | "overlap-warning" | "duplicate-confidence" | "reachable-share" | "difference-chance" | "stable-share";
                label: string;
                /** @description What it decides, and where it is seen. */
                about: string;
                /** @description As it holds now. */
                value: number;
                /** @description What it is unless somebody sets it. */
                usual: number;
                least: number;
                most: number;
            }[];
        };
        SegmentSizeInput: {
            /** @description A rule, or the name of a saved segment. */
            expr: string;
            /**
             * Format: date
             * @description Count as the market stood at the end of that day.
             */
            asOf?: string;
        };
        SegmentSizeOutput: {
            accounts: number;
            contacts?: number;
            unknown: number;
            total: number;
            unknownBecause: {
                field: string;
                accounts: number;
            }[];
            sentence: string;
            rule: string;
            segment?: string;
            asOf?: string;
        };
        SegmentCheckInput: {
            /** @description The rule. */
            expr: string;
        };
        SegmentCheckOutput: {
            valid: boolean;
            subject: ("account" | "contact") | null;
            sentence: string | null;
            problems: {
                code: string;
                message: string;
                at?: {
                    start?: number;
                    end?: number;
                    file?: string;
                    row?: number;
                    column?: string;
                    value?: string;
                    field?: string;
                };
                hint?: string;
            }[];
        };
        BuilderGroup: {
            /** @constant */
            kind: "group";
            /** @enum {string} */
            join: "all" | "any";
            not: boolean;
            items: components["schemas"]["BuilderItem"][];
        };
        BuilderItem: components["schemas"]["BuilderGroup"] | {
            /** @constant */
            kind: "compare";
            field: string;
            /** @enum {string} */
            operator: "is" | "is_not" | "one_of" | "none_of" | "contains" | "contains_not" | "starts_with" | "ends_with" | "less" | "at_most" | "more" | "at_least" | "between" | "before" | "after" | "within" | "not_within" | "includes" | "includes_not" | "known" | "missing" | "yes" | "no";
            value: (string | number) | (string | number)[] | null;
            ignoringCase?: boolean;
            written?: string;
        } | {
            /** @constant */
            kind: "related";
            relation: string;
            /** @enum {string} */
            quantity: "some" | "none" | "every" | "more" | "at_least" | "fewer" | "at_most" | "exactly";
            count: number | null;
            where: components["schemas"]["BuilderGroup"] | null;
            variable?: string;
            written?: string;
        } | {
            /** @constant */
            kind: "total";
            relation: string;
            /** @enum {string} */
            measure: "sum" | "avg" | "min" | "max" | "different";
            field: string;
            where: components["schemas"]["BuilderGroup"] | null;
            /** @enum {string} */
            operator: "is" | "is_not" | "less" | "at_most" | "more" | "at_least" | "before" | "after";
            value: string | number | null;
            variable?: string;
            written?: string;
        } | {
            /** @constant */
            kind: "segment";
            name: string;
            not: boolean;
            written?: string;
        } | {
            /** @constant */
            kind: "raw";
            text: string;
        };
        SegmentDraftInput: {
            /** @description The text so far. */
            rule?: string;
            /** @description The tree of a builder; then its text is made from it. */
            tree?: components["schemas"]["BuilderGroup"];
            /**
             * @description Whom a tree is about. A text says it itself.
             * @default account
             * @enum {string}
             */
            subject?: "account" | "contact";
            /**
             * Format: date
             * @description Count as the market stood at the end of that day.
             */
            asOf?: string;
            /**
             * @description Count the rule and each of its clauses.
             * @default true
             */
            counts?: boolean;
        };
        SegmentDraftOutput: {
            /** @description The text; of a tree, that of its complete rows. */
            rule: string;
            /** @description Nothing where the text cannot be read. */
            tree: components["schemas"]["BuilderGroup"] | null;
            problems: {
                code: string;
                message: string;
                at?: {
                    start?: number;
                    end?: number;
                    file?: string;
                    row?: number;
                    column?: string;
                    value?: string;
                    field?: string;
                };
                hint?: string;
                /** @description Which item of the tree: places among the items of groups and of the conditions inside rows, from the top. */
                path?: number[];
            }[];
            /** @enum {string} */
            subject: "account" | "contact";
            sentence: string | null;
            size: {
                accounts: number;
                contacts?: number;
                unknown: number;
                total: number;
                unknownBecause: {
                    field: string;
                    accounts: number;
                }[];
            } | null;
            /** @description The parts that must all hold, each with how many it keeps by itself. */
            clauses: {
                rule: string;
                sentence: string;
                /** @description Where it begins in the text of the rule. */
                start: number;
                end: number;
                size: {
                    accounts: number;
                    contacts?: number;
                    unknown: number;
                    total: number;
                    unknownBecause: {
                        field: string;
                        accounts: number;
                    }[];
                } | null;
                /** @description How many the rule would keep without it: accounts, or people. */
                without: number | null;
                /** @description Which item of the tree: places among the items of groups and of the conditions inside rows, from the top. */
                path?: number[];
            }[];
        };
        SegmentCompleteInput: {
            /** @description The rule so far. */
            text: string;
            /** @description Where the cursor stands: characters before it. */
            position: number;
            /**
             * @description Whom it is about, where the text does not say.
             * @enum {string}
             */
            subject?: "account" | "contact";
        };
        SegmentCompleteOutput: {
            /** @description A choice replaces the text from here */
            from: number;
            /** @description to here. */
            to: number;
            options: {
                label: string;
                /** @description What to put there. */
                insert: string;
                /** @enum {string} */
                kind: "field" | "function" | "value" | "segment" | "keyword" | "relation";
                detail: string;
                info?: string;
            }[];
        };
        SegmentVocabularyInput: Record<string, never>;
        SegmentVocabularyOutput: {
            /** @description Companies first; every other kind is what a company has many of. */
            kinds: {
                name: string;
                one: string;
                many: string;
                about: string;
                rows: number;
                fields: {
                    name: string;
                    /** @description As a sentence says it: number of employees. */
                    label: string;
                    /** @enum {string} */
                    type: "text" | "integer" | "number" | "money" | "boolean" | "date" | "list";
                    /** @description It has few different values. */
                    category: boolean;
                    /** @description A file brought it. */
                    custom: boolean;
                    about: string;
                    /** @description The only values it may have, where they are settled; else none. */
                    values: string[];
                    /** @description Share of the rows that have a value, 0 to 1. */
                    coverage: number;
                    /** @description What a row of a builder can ask of it. */
                    operators: ("is" | "is_not" | "one_of" | "none_of" | "contains" | "contains_not" | "starts_with" | "ends_with" | "less" | "at_most" | "more" | "at_least" | "between" | "before" | "after" | "within" | "not_within" | "includes" | "includes_not" | "known" | "missing" | "yes" | "no")[];
                }[];
            }[];
            functions: {
                name: string;
                written: string;
                about: string;
                example: string | null;
            }[];
            segments: {
                name: string;
                /** @enum {string} */
                subject: "account" | "contact";
                rule: string;
                note: string | null;
            }[];
        };
        SegmentSaveInput: {
            /** @description Name in kebab-case, e.g. mid-market-software. */
            name: string;
            /** @description The rule. */
            expr: string;
            /** @description Why this segment is there; kept when left out, removed by an empty text. */
            note?: string;
            /** @description Number of the pigment it is drawn with, 0 to 7; without it the least used, or the one it has. */
            colour?: number;
            /** @description The version you saw: refused when it is another by now. 0: it must be new. */
            basedOn?: number;
            /**
             * @description Save nothing: show who would enter and leave, what changes in the rule, and which segments it moves.
             * @default false
             */
            dryRun?: boolean;
        };
        SegmentSaveOutput: {
            name: string;
            /** @enum {string} */
            subject: "account" | "contact";
            rule: string;
            sentence: string;
            colour: number;
            version: number;
            created: boolean;
            changed: boolean;
            /** @description Of a dry run: what saving would do. Nothing was saved then. */
            preview?: {
                name: string;
                /** @description Nothing: there was no rule, or it is no longer valid. */
                before: {
                    accounts: number;
                    /** @description Only for a rule about people. */
                    people: number | null;
                    /** @description Accounts (people) for which it cannot be told. */
                    unknown: number;
                } | null;
                after: {
                    accounts: number;
                    /** @description Only for a rule about people. */
                    people: number | null;
                    /** @description Accounts (people) for which it cannot be told. */
                    unknown: number;
                };
                /** @description Accounts that would come in. */
                entered: number;
                /** @description Accounts that would leave. */
                left: number;
                sentenceBefore: string | null;
                /** @description Against the rule that is saved now; nothing for a new segment. */
                difference: {
                    added: {
                        rule: string;
                        /** @description It alone, in words; nothing where it no longer holds. */
                        sentence: string | null;
                    }[];
                    dropped: {
                        rule: string;
                        /** @description It alone, in words; nothing where it no longer holds. */
                        sentence: string | null;
                    }[];
                    /** @description Ask for the same fields, otherwise. */
                    changed: {
                        before: {
                            rule: string;
                            /** @description It alone, in words; nothing where it no longer holds. */
                            sentence: string | null;
                        };
                        after: {
                            rule: string;
                            /** @description It alone, in words; nothing where it no longer holds. */
                            sentence: string | null;
                        };
                    }[];
                    kept: {
                        rule: string;
                        /** @description It alone, in words; nothing where it no longer holds. */
                        sentence: string | null;
                    }[];
                } | null;
                /** @description Those that would come in: the first 50 by name. */
                enteredAccounts: {
                    /** @description Its number in this workspace: `#12` names it everywhere. */
                    account: number;
                    name: string | null;
                    domain: string | null;
                    /** @description False: it is no longer in the workspace, because its import was taken back. */
                    here: boolean;
                }[];
                /** @description Those that would leave: the first 50 by name. */
                leftAccounts: {
                    /** @description Its number in this workspace: `#12` names it everywhere. */
                    account: number;
                    name: string | null;
                    domain: string | null;
                    /** @description False: it is no longer in the workspace, because its import was taken back. */
                    here: boolean;
                }[];
                /** @description Segments that use this one, directly or through others, whose accounts would change. */
                moves: {
                    name: string;
                    /** @description Nothing: there was no rule, or it is no longer valid. */
                    before: {
                        accounts: number;
                        /** @description Only for a rule about people. */
                        people: number | null;
                        /** @description Accounts (people) for which it cannot be told. */
                        unknown: number;
                    } | null;
                    after: {
                        accounts: number;
                        /** @description Only for a rule about people. */
                        people: number | null;
                        /** @description Accounts (people) for which it cannot be told. */
                        unknown: number;
                    };
                    /** @description Accounts that would come in. */
                    entered: number;
                    /** @description Accounts that would leave. */
                    left: number;
                }[];
            };
        };
        SegmentListInput: Record<string, never>;
        SegmentListOutput: {
            total: number;
            segments: {
                name: string;
                /** @enum {string} */
                subject: "account" | "contact";
                rule: string;
                colour: number;
                version: number;
                valid: boolean;
                sentence: string | null;
                size: {
                    accounts: number;
                    contacts?: number;
                    unknown: number;
                    total: number;
                    unknownBecause: {
                        field: string;
                        accounts: number;
                    }[];
                } | null;
                problems: {
                    code: string;
                    message: string;
                    at?: {
                        start?: number;
                        end?: number;
                        file?: string;
                        row?: number;
                        column?: string;
                        value?: string;
                        field?: string;
                    };
                    hint?: string;
                }[];
            }[];
        };
        SegmentShowInput: {
            /** @description Name of the segment. */
            name: string;
        };
        SegmentShowOutput: {
            name: string;
            /** @enum {string} */
            subject: "account" | "contact";
            rule: string;
            note: string | null;
            colour: number;
            version: number;
            valid: boolean;
            problems: {
                code: string;
                message: string;
                at?: {
                    start?: number;
                    end?: number;
                    file?: string;
                    row?: number;
                    column?: string;
                    value?: string;
                    field?: string;
                };
                hint?: string;
            }[];
            sentence: string | null;
            /** @description The parts that must all hold, each with how many it keeps by itself. */
            clauses: {
                rule: string;
                sentence: string;
                size: {
                    accounts: number;
                    contacts?: number;
                    unknown: number;
                    total: number;
                    unknownBecause: {
                        field: string;
                        accounts: number;
                    }[];
                };
                /** @description How many the rule would keep without it: accounts, or people. */
                without: number;
            }[];
            size: {
                accounts: number;
                contacts?: number;
                unknown: number;
                total: number;
                unknownBecause: {
                    field: string;
                    accounts: number;
                }[];
            } | null;
            uses: string[];
            usedBy: string[];
            versions: {
                version: number;
                name: string;
                rule: string;
                at: string;
                actor: string;
            }[];
        };
        SegmentExamplesInput: {
            /** @description A rule, or the name of a saved segment. */
            expr: string;
            /**
             * @description Kept, left out, or not to be told.
             * @default in
             * @enum {string}
             */
            which?: "in" | "out" | "unknown";
            /**
             * @description How many at most.
             * @default 8
             */
            limit?: number;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
        };
        SegmentExamplesOutput: {
            rule: string;
            sentence: string;
            /** @enum {string} */
            subject: "account" | "contact";
            /** @enum {string} */
            which: "in" | "out" | "unknown";
            /** @description The same ones each time, drawn from all. */
            examples: {
                /** @description Its number in this workspace: `#12` names it everywhere; 0 where it is not known. */
                account: number;
                id: string | null;
                name: string | null;
                domain: string | null;
                industry: string | null;
                employees: number | null;
                country: string | null;
                /** @description For a rule about people. */
                contact?: {
                    id: string | null;
                    name: string | null;
                    title: string | null;
                };
                /** @description Left out: the clauses that it does not meet. Not to be told: the fields that are missing. */
                why: string[];
            }[];
        };
        SegmentCompareInput: {
            /** @description A rule, or the name of a saved segment. */
            a: string;
            /** @description Another. */
            b: string;
            /**
             * @description How many example accounts of each part.
             * @default 5
             */
            limit?: number;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
        };
        SegmentCompareOutput: {
            /**
             * @description What is counted: companies or people.
             * @enum {string}
             */
            subject: "account" | "contact";
            a: {
                /** @description Its name, where it is saved. */
                segment?: string;
                colour?: number;
                rule: string;
                sentence: string;
                size: {
                    accounts: number;
                    contacts?: number;
                    unknown: number;
                    total: number;
                    unknownBecause: {
                        field: string;
                        accounts: number;
                    }[];
                };
                /** @description Kept by this one and not by the other. */
                only: number;
                /** @description Clauses that the other does not have. */
                clauses: string[];
                /** @description A few that only this one keeps. */
                examples: {
                    /** @description Its number in this workspace: `#12` names it everywhere; 0 where it is not known. */
                    account: number;
                    id: string | null;
                    name: string | null;
                    domain: string | null;
                    industry: string | null;
                    employees: number | null;
                    country: string | null;
                    /** @description For a rule about people. */
                    contact?: {
                        id: string | null;
                        name: string | null;
                        title: string | null;
                    };
                }[];
            };
            b: {
                /** @description Its name, where it is saved. */
                segment?: string;
                colour?: number;
                rule: string;
                sentence: string;
                size: {
                    accounts: number;
                    contacts?: number;
                    unknown: number;
                    total: number;
                    unknownBecause: {
                        field: string;
                        accounts: number;
                    }[];
                };
                /** @description Kept by this one and not by the other. */
                only: number;
                /** @description Clauses that the other does not have. */
                clauses: string[];
                /** @description A few that only this one keeps. */
                examples: {
                    /** @description Its number in this workspace: `#12` names it everywhere; 0 where it is not known. */
                    account: number;
                    id: string | null;
                    name: string | null;
                    domain: string | null;
                    industry: string | null;
                    employees: number | null;
                    country: string | null;
                    /** @description For a rule about people. */
                    contact?: {
                        id: string | null;
                        name: string | null;
                        title: string | null;
                    };
                }[];
            };
            both: number;
            /** @description Those that both keep, as a share of those that at least one keeps, 0 to 1; nothing where neither keeps any. */
            jaccard: number | null;
            sharedClauses: string[];
            /** @description A few that both keep. */
            examples: {
                /** @description Its number in this workspace: `#12` names it everywhere; 0 where it is not known. */
                account: number;
                id: string | null;
                name: string | null;
                domain: string | null;
                industry: string | null;
                employees: number | null;
                country: string | null;
                /** @description For a rule about people. */
                contact?: {
                    id: string | null;
                    name: string | null;
                    title: string | null;
                };
            }[];
        };
        SegmentOverlapInput: {
            /**
             * @description Saved segments about companies; without any, all of them.
             * @default []
             */
            names?: string[];
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
        };
        SegmentOverlapOutput: {
            /** @description The moment the market is seen at. */
            at: string;
            /** @description All accounts. */
            total: number;
            /** @description Accounts in at least one of the segments. */
            covered: number;
            /** @description Their share, 0 to 1; nothing in an empty market. */
            coverage: number | null;
            /** @description Accounts in none of them. */
            none: number;
            /** @description Of those in none, the ones that may be in one after all: something that a rule asks for is missing. */
            undecided: number;
            /** @description A pair that is more alike than this is marked. */
            threshold: number;
            segments: {
                name: string;
                colour: number;
                sentence: string;
                accounts: number;
                /** @description Accounts for which it cannot be told. */
                unknown: number;
                /** @description Accounts in this one and in no other of these. */
                alone: number;
            }[];
            /** @description Every two that share an account, the most alike first; two that are not here share none. */
            pairs: {
                left: string;
                right: string;
                /** @description In both. */
                accounts: number;
                /** @description In at least one of the two. */
                either: number;
                /** @description Those in both as a share of the left one; 1 where it lies wholly in the right. */
                leftShare: number;
                /** @description The same of the right one. */
                rightShare: number;
                /** @description Those in both as a share of those in either (Jaccard index), 0 to 1. */
                jaccard: number;
                /** @description Above the threshold: nearly the same segment twice. */
                warning: boolean;
            }[];
            /** @description Accounts in exactly these segments and no other, the largest first. */
            combinations: {
                segments: string[];
                accounts: number;
            }[];
            /** @description Smaller combinations that are not listed. */
            further: {
                combinations: number;
                accounts: number;
            };
            /** @description Segments that cannot be compared. */
            leftOut: {
                name: string;
                reason: string;
            }[];
        };
        SegmentWhyInput: {
            /** @description A rule, or the name of a saved segment. */
            segment: string;
            /** @description Id, domain, name, or number such as #12. */
            account: string;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
        };
        SegmentWhyOutput: {
            account: {
                number: number;
                name: string | null;
                domain: string | null;
            };
            /** @description Its name, where it is saved. */
            segment?: string;
            colour?: number;
            /** @enum {string} */
            subject: "account" | "contact";
            rule: string;
            sentence: string;
            /** @description The moment the account is seen at. */
            at: string;
            /** @enum {string} */
            answer: "true" | "false" | "unknown";
            /** @description The parts that must all hold. */
            clauses: {
                rule: string;
                sentence: string;
                /** @enum {string} */
                answer: "true" | "false" | "unknown";
                /** @description What the answer rests on. */
                values: {
                    /** @description “number of employees” */
                    label: string;
                    /** @description In words: “1,200”, “2 of 5”; nothing where it is not known. */
                    value: string | null;
                }[];
                /** @description What the clause is made of; one where it is no “and” or “or”. */
                conditions: {
                    rule: string;
                    /** @description “It has at least 50 employees” */
                    asks: string;
                    /** @enum {string} */
                    answer: "true" | "false" | "unknown";
                    /** @description What the answer rests on. */
                    values: {
                        /** @description “number of employees” */
                        label: string;
                        /** @description In words: “1,200”, “2 of 5”; nothing where it is not known. */
                        value: string | null;
                    }[];
                    /** @description Segments through which the rule asks for it, from outside in. */
                    through: string[];
                }[];
            }[];
            /** @description Only for an account that is not in; null where nothing would help, for the rule contradicts itself. */
            nearMiss?: {
                /** @description The fewest conditions that would have to change; an unknown one counts. */
                changes: {
                    rule: string;
                    /** @description “It has at least 50 employees” */
                    asks: string;
                    /** @enum {string} */
                    answer: "true" | "false" | "unknown";
                    /** @description What the answer rests on. */
                    values: {
                        /** @description “number of employees” */
                        label: string;
                        /** @description In words: “1,200”, “2 of 5”; nothing where it is not known. */
                        value: string | null;
                    }[];
                    /** @description Segments through which the rule asks for it, from outside in. */
                    through: string[];
                    /** @description What would have to be so: “It uses Figma”. */
                    needs: string;
                }[];
                /** @description Other choices of just as few conditions that would do too. */
                otherWays: number;
            } | null;
            /** @description For a rule about people: those at this account. */
            people?: {
                /** @description The person the clauses are told of: one who is in, else the nearest. */
                shown: {
                    id: string | null;
                    name: string | null;
                    title: string | null;
                } | null;
                kept: number;
                unknown: number;
                total: number;
            };
        };
        SegmentOfInput: {
            /** @description Id, domain, name, or number such as #12. */
            account: string;
        };
        SegmentOfOutput: {
            account: number;
            segments: {
                name: string;
                /** @enum {string} */
                subject: "account" | "contact";
                colour: number;
                sentence: string | null;
                in: ("true" | "false" | "unknown") | null;
                /** @description The refresh that found it come in; nothing where none is kept, or it was not in at the last one. */
                since: {
                    at: string;
                    /** @description It was in at the first refresh already: it came then or before. */
                    orBefore: boolean;
                } | null;
                /** @description Fields whose values are needed to tell. */
                missing: string[];
                clauses: {
                    rule: string;
                    sentence: string;
                    /** @enum {string} */
                    answer: "true" | "false" | "unknown";
                    missing: string[];
                }[];
                /** @description For a rule about people: those at this account. */
                people?: {
                    kept: number;
                    unknown: number;
                    total: number;
                };
            }[];
        };
        SegmentCopyInput: {
            /** @description Name of the segment to copy. */
            name: string;
            /** @description Name of the copy, in kebab-case. */
            newName: string;
        };
        SegmentCopyOutput: {
            name: string;
            copiedFrom: string;
            /** @enum {string} */
            subject: "account" | "contact";
            rule: string;
            sentence: string;
            /** @description Number of the pigment it is drawn with, 0 to 7: one of its own. */
            colour: number;
            version: number;
        };
        SegmentRenameInput: {
            /** @description Its name now. */
            name: string;
            /** @description Its new name, in kebab-case. */
            newName: string;
        };
        SegmentRenameOutput: {
            name: string;
            was: string;
            version: number;
            alsoChanged: {
                name: string;
                rule: string;
                version: number;
            }[];
        };
        SegmentDeleteInput: {
            /** @description Name of the segment. */
            name: string;
        };
        SegmentDeleteOutput: {
            deleted: string;
            rule: string;
        };
        SegmentSuggestInput: Record<string, never>;
        SegmentSuggestOutput: {
            market: {
                accounts: number;
                closeRate: {
                    /** @description Deals won ÷ deals closed, 0 to 1. */
                    rate: number | null;
                    won: number;
                    closed: number;
                    /** @description Accounts that these deals are of. */
                    accounts: number;
                    /** @description 95% limit; null where it cannot be told. */
                    low: number | null;
                    /** @description 95% limit; null where it cannot be told. */
                    high: number | null;
                    /** @description In words: why there is no figure, or why it has no limits. */
                    reason: string | null;
                };
            };
            /** @description Values of fields that were compared with the market. */
            compared: number;
            suggestions: {
                rule: string;
                sentence: string;
                accounts: number;
                closeRate: {
                    /** @description Deals won ÷ deals closed, 0 to 1. */
                    rate: number | null;
                    won: number;
                    closed: number;
                    /** @description Accounts that these deals are of. */
                    accounts: number;
                    /** @description 95% limit; null where it cannot be told. */
                    low: number | null;
                    /** @description 95% limit; null where it cannot be told. */
                    high: number | null;
                    /** @description In words: why there is no figure, or why it has no limits. */
                    reason: string | null;
                };
                /**
                 * @description closes_more: clearly more than the market, also for the best of many values.
                 * @enum {string}
                 */
                because: "closes_more" | "large";
            }[];
        };
        MarketOverviewInput: {
            /**
             * Format: date
             * @description See the market as it stood at the end of that day.
             */
            asOf?: string;
        };
        MarketOverviewOutput: {
            /** @description The moment the market is seen at. */
            at: string;
            /** @description Of every amount. */
            currency: string;
            basis: {
                closedDeals: number;
                closedFrom: string | null;
                closedTo: string | null;
                orderLines: number;
                ordersFrom: string | null;
                ordersTo: string | null;
                /** @description What the figures leave out, in words. */
                notes: string[];
            };
            /** @description All accounts. */
            market: {
                accounts: number;
                closeRate: {
                    /** @description Deals won ÷ deals closed, 0 to 1. */
                    rate: number | null;
                    won: number;
                    closed: number;
                    /** @description Accounts that these deals are of. */
                    accounts: number;
                    /** @description 95% limit; null where it cannot be told. */
                    low: number | null;
                    /** @description 95% limit; null where it cannot be told. */
                    high: number | null;
                    /** @description In words: why there is no figure, or why it has no limits. */
                    reason: string | null;
                };
                revenue: {
                    /** @description The last 12 months. */
                    lastYear: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                    allTime: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                };
                profit: {
                    /** @description The last 12 months. */
                    lastYear: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                    allTime: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                };
            };
            segments: {
                name: string;
                colour: number;
                rule: string;
                sentence: string;
                accounts: number;
                closeRate: {
                    /** @description Deals won ÷ deals closed, 0 to 1. */
                    rate: number | null;
                    won: number;
                    closed: number;
                    /** @description Accounts that these deals are of. */
                    accounts: number;
                    /** @description 95% limit; null where it cannot be told. */
                    low: number | null;
                    /** @description 95% limit; null where it cannot be told. */
                    high: number | null;
                    /** @description In words: why there is no figure, or why it has no limits. */
                    reason: string | null;
                };
                revenue: {
                    /** @description The last 12 months. */
                    lastYear: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                    allTime: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                };
                profit: {
                    /** @description The last 12 months. */
                    lastYear: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                    allTime: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                };
                /** @description Accounts for which the rule is neither true nor false. */
                unknown: number;
                /** @description Accounts that are in no other segment. */
                alone: number;
                /** @description What the rule itself asks of deals and orders: then its figures follow from the rule. */
                asksOutcome: string[];
            }[];
            none: {
                accounts: number;
                closeRate: {
                    /** @description Deals won ÷ deals closed, 0 to 1. */
                    rate: number | null;
                    won: number;
                    closed: number;
                    /** @description Accounts that these deals are of. */
                    accounts: number;
                    /** @description 95% limit; null where it cannot be told. */
                    low: number | null;
                    /** @description 95% limit; null where it cannot be told. */
                    high: number | null;
                    /** @description In words: why there is no figure, or why it has no limits. */
                    reason: string | null;
                };
                revenue: {
                    /** @description The last 12 months. */
                    lastYear: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                    allTime: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                };
                profit: {
                    /** @description The last 12 months. */
                    lastYear: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                    allTime: {
                        /** @description Total ÷ all accounts, those that bought nothing included. */
                        perAccount: number | null;
                        total: number | null;
                        /** @description Accounts with an order that gives the amount. */
                        buyers: number;
                        /** @description 95% limit; null where it cannot be told. */
                        low: number | null;
                        /** @description 95% limit; null where it cannot be told. */
                        high: number | null;
                        /** @description In words: why there is no figure, or why it has no limits. */
                        reason: string | null;
                    };
                };
                /** @description Of these, accounts for which at least one rule is unknown. */
                undecided: number;
                /** @description Keeps those in none that are decided. */
                rule: string | null;
            };
            overlaps: {
                left: string;
                right: string;
                accounts: number;
                jaccard: number;
            }[];
            /** @description Accounts in exactly these segments, the largest first, at most 24. */
            combinations: {
                segments: string[];
                accounts: number;
            }[];
            /** @description Segments about people. */
            people: {
                name: string;
                colour: number;
                rule: string;
                sentence: string;
                people: number;
                accounts: number;
                unknown: number;
                total: number;
            }[];
            broken: {
                name: string;
                colour: number;
                problem: {
                    code: string;
                    message: string;
                    at?: {
                        start?: number;
                        end?: number;
                        file?: string;
                        row?: number;
                        column?: string;
                        value?: string;
                        field?: string;
                    };
                    hint?: string;
                };
            }[];
        };
        SegmentScoreInput: {
            /** @description Name of a saved segment, or a rule. */
            name: string;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
        };
        SegmentScoreOutput: {
            /** @description Its name, where it is saved. */
            segment: string | null;
            colour: number | null;
            rule: string;
            sentence: string;
            /** @description The moment the market is seen at. */
            at: string;
            /** @description The same as a day of the workspace’s calendar. */
            day: string;
            /** @description Of every amount. */
            currency: string;
            accounts: number;
            unknown: number;
            total: number;
            /** @description What the rule itself asks of deals and orders. */
            asksOutcome: string[];
            /** @description The six tests, in their order. */
            tests: {
                /** @enum {string} */
                name: "defined" | "substantial" | "reachable" | "different" | "stable" | "worth-it";
                title: string;
                /** @description What is asked, in one line. */
                question: string;
                /** @enum {string} */
                verdict: "pass" | "weak" | "fail" | "unknown";
                figure: number | null;
                /** @description What the figure is. */
                figureLabel: string;
                /**
                 * @description What the figure is in: a share is from 0 to 1.
                 * @enum {string}
                 */
                unit: "share" | "accounts" | "amount" | "days";
                /** @description The line that the figure is held against. */
                threshold: number | null;
                /** @description As `threshold set` names it; nothing where it is no setting. */
                thresholdName: string | null;
                /** @description Why this verdict, in words. */
                reason: string;
                /** @description How many the figure rests on. */
                n: number | null;
                /** @description What they are: accounts, deals. */
                nOf: string;
                window: {
                    from: string | null;
                    to: string;
                } | null;
                /** @description 95% limits; nothing where there are none: a count of all accounts has none. */
                interval: {
                    low: number;
                    high: number;
                } | null;
            }[];
            defined: {
                /** @description Accounts for which the rule is true or false. */
                known: number;
                total: number;
                unknownBecause: {
                    field: string;
                    accounts: number;
                }[];
                /** @description Every other saved segment about companies, the most alike first. */
                overlaps: {
                    name: string;
                    colour: number;
                    /** @description In the other segment. */
                    accounts: number;
                    both: number;
                    /** @description Those in both ÷ those in either. */
                    jaccard: number | null;
                    warning: boolean;
                }[];
                /** @description Segments about people, and those that are no longer valid. */
                notCompared: string[];
            };
            substantial: {
                /** @description Accounts of the segment that have not bought. */
                prospects: number;
                /** @description Of these, accounts with somebody who may be contacted; nothing where no record says who may. */
                reachable: number | null;
                /** @description Of the prospects within reach, those that were approached before and not won: their chance may be less. */
                approached: number;
                /** @description Accounts of the segment that were approached long enough ago. */
                reached: number;
                /** @description Of these, accounts that were won since. */
                won: number;
                /** @description Accounts won ÷ accounts reached, with 95% limits. */
                winRate: {
                    value: number;
                    low: number;
                    high: number;
                } | null;
                window: {
                    from: string | null;
                    to: string;
                } | null;
                economics: {
                    margin: number | null;
                    reach: number | null;
                    serve: number | null;
                    horizon: number | null;
                };
                missingEconomics: string[];
                breakEven: {
                    /** @description Accounts to reach until it pays; nothing: it never pays. */
                    accounts: number | null;
                    /** @description The same at the lower limit of the share won. */
                    atLow: number | null;
                    atHigh: number | null;
                    /** @description Accounts that are missing; 0 where there are enough, or where it never pays. */
                    missing: number;
                    missingAtLow: number | null;
                } | null;
                /** @description What reaching one account brings, its cost taken off. */
                perAccount: {
                    value: number;
                    low: number;
                    high: number;
                } | null;
                /** @description Reachable prospects × what reaching one brings. */
                potential: {
                    value: number;
                    low: number;
                    high: number;
                } | null;
                notes: string[];
            };
            reachable: {
                /** @description The champion’s role; nothing while no roles are known. */
                role: string | null;
                /** @description Accounts with somebody in it who may be contacted. */
                withRole: number | null;
                /** @description Accounts with anybody who may be contacted. */
                withContact: number;
                /** @description Accounts at which anybody is known. */
                withPeople: number;
                accounts: number;
                clauses: {
                    rule: string;
                    sentence: string;
                    prospects: {
                        total: number;
                        known: number;
                        kept: number;
                    };
                    customers: {
                        total: number;
                        known: number;
                        kept: number;
                    };
                    /** @enum {string} */
                    finding: "finds-prospects" | "thin-on-prospects" | "finds-no-prospect" | "no-prospects";
                    reason: string | null;
                }[];
            };
            different: {
                /** @description Why nothing is compared at all. */
                refused: string | null;
                /** @description A deal counts once it was opened this long ago: nine in ten are closed by then. */
                horizon: {
                    days: number;
                    deals: number;
                } | null;
                differences: {
                    /** @enum {string} */
                    measure: "win-rate" | "deal-size" | "cycle" | "retention" | "revenue" | "profit";
                    label: string;
                    /** @description What is counted, in one line. */
                    about: string;
                    /**
                     * @description What the figure is in: a share is from 0 to 1.
                     * @enum {string}
                     */
                    unit: "share" | "accounts" | "amount" | "days";
                    nOf: string;
                    inside: {
                        value: number | null;
                        /** @description Deals, or accounts. */
                        n: number;
                        /** @description Accounts that these are of. */
                        accounts: number;
                    };
                    rest: {
                        value: number | null;
                        /** @description Deals, or accounts. */
                        n: number;
                        /** @description Accounts that these are of. */
                        accounts: number;
                    };
                    /** @description Inside minus rest. */
                    difference: number | null;
                    low: number | null;
                    high: number | null;
                    /** @description How often chance alone would make a difference as large, were there none. */
                    p: number | null;
                    /** @description Of differences as clear as this one, the share expected to be chance, all tests of this card counted (Benjamini–Hochberg). */
                    q: number | null;
                    /** @description The difference in the earlier half. */
                    earlier: number | null;
                    later: number | null;
                    window: {
                        from: string | null;
                        to: string;
                    } | null;
                    /** @description Of those counted inside, how many rest on a field first recorded later. */
                    recordedLater: number;
                    /** @description Why there is no figure, or what it leaves out. */
                    reason: string | null;
                }[];
                /** @description How many tests the q-values count. */
                tests: number;
                notes: string[];
            };
            stable: {
                /** @description From the refreshes kept, or from the records as of that day. */
                source: ("history" | "as-of") | null;
                /** @description The day 12 months before, or the one of the refresh. */
                day: string;
                /** @description From history: the version of the rule that they were in under. */
                version: number | null;
                /** @description Accounts that were in it then. */
                members: number | null;
                /** @description Of these, still in. */
                still: number | null;
                gone: number | null;
                /** @description Accounts for which it could not be told then. */
                unknownThen: number | null;
                total: number | null;
                signs: {
                    /** @enum {string} */
                    measure: "win-rate" | "deal-size" | "cycle" | "retention" | "revenue" | "profit";
                    earlier: number;
                    later: number;
                    holds: boolean;
                }[];
            };
            worth: {
                /** @description First and last day that counts, 2026-03-31; no first day: from the beginning. */
                window: {
                    from: string | null;
                    to: string;
                };
                accounts: number;
                shareOfAccounts: number | null;
                revenue: {
                    perAccount: number | null;
                    low: number | null;
                    high: number | null;
                    total: number | null;
                    buyers: number;
                    /** @description Of the whole market’s. */
                    share: number | null;
                    /** @description Per account of the whole market. */
                    market: number | null;
                    /** @description Total of the 12 months before, of the accounts that were in it then. */
                    before: number | null;
                    /** @description Change against the 12 months before, as a share of them. */
                    trend: number | null;
                    reason: string | null;
                };
                profit: {
                    perAccount: number | null;
                    low: number | null;
                    high: number | null;
                    total: number | null;
                    buyers: number;
                    /** @description Of the whole market’s. */
                    share: number | null;
                    /** @description Per account of the whole market. */
                    market: number | null;
                    /** @description Total of the 12 months before, of the accounts that were in it then. */
                    before: number | null;
                    /** @description Change against the 12 months before, as a share of them. */
                    trend: number | null;
                    reason: string | null;
                };
                potential: {
                    value: number;
                    low: number;
                    high: number;
                } | null;
                notes: string[];
            };
            offer: {
                /** @description Where purchases are read from. */
                source: ("orders" | "deals") | null;
                refused: string | null;
                /** @description Accounts of the segment that bought anything. */
                inside: number;
                /** @description Other accounts that bought anything. */
                rest: number;
                products: {
                    product: string;
                    inside: {
                        buyers: number;
                        share: number | null;
                    };
                    rest: {
                        buyers: number;
                        share: number | null;
                    };
                    difference: number | null;
                    low: number | null;
                    high: number | null;
                    p: number | null;
                    q: number | null;
                }[];
                /** @description Products that fewer accounts bought than those shown. */
                leftOut: number;
                window: {
                    from: string | null;
                    to: string;
                } | null;
                reason: string | null;
            };
        };
        EconomicsShowInput: {
            /** @description For one segment only; without it for every segment that has no figures of its own. */
            segment?: string;
        };
        EconomicsShowOutput: {
            segment: string | null;
            /** @description Of every amount. */
            currency: string;
            /** @description What holds: the segment’s own figures, and those of the whole market for what it leaves open. */
            economics: {
                margin: number | null;
                reach: number | null;
                serve: number | null;
                horizon: number | null;
            };
            /** @description What was entered for this segment alone. */
            own: {
                margin: number | null;
                reach: number | null;
                serve: number | null;
                horizon: number | null;
            } | null;
            /** @description What was entered for the whole market. */
            whole: {
                margin: number | null;
                reach: number | null;
                serve: number | null;
                horizon: number | null;
            };
            /** @description What is still to be entered. */
            missing: ("margin" | "reach" | "serve" | "horizon")[];
            /** @description Why amounts that were entered do not hold, in words. */
            notes: string[];
            /** @description Segments that have figures of their own. */
            segments: string[];
        };
        EconomicsSetInput: {
            /** @description Margin of one won account over the horizon, in the currency of the workspace. */
            margin?: number;
            /** @description Cost to reach one account, won or not. */
            reach?: number;
            /** @description Fixed cost of serving the segment over the horizon, however many accounts it has. */
            serve?: number;
            /** @description Months that margin and cost to serve are counted over. */
            horizon?: number;
            /** @description For one segment only; without it for every segment that has no figures of its own. */
            segment?: string;
            /**
             * @description Forget these again.
             * @default []
             */
            clear?: ("margin" | "reach" | "serve" | "horizon")[];
        };
        EconomicsSetOutput: {
            segment: string | null;
            /** @description Of every amount. */
            currency: string;
            /** @description What holds: the segment’s own figures, and those of the whole market for what it leaves open. */
            economics: {
                margin: number | null;
                reach: number | null;
                serve: number | null;
                horizon: number | null;
            };
            /** @description What was entered for this segment alone. */
            own: {
                margin: number | null;
                reach: number | null;
                serve: number | null;
                horizon: number | null;
            } | null;
            /** @description What was entered for the whole market. */
            whole: {
                margin: number | null;
                reach: number | null;
                serve: number | null;
                horizon: number | null;
            };
            /** @description What is still to be entered. */
            missing: ("margin" | "reach" | "serve" | "horizon")[];
            /** @description Why amounts that were entered do not hold, in words. */
            notes: string[];
            /** @description Segments that have figures of their own. */
            segments: string[];
        };
        SegmentRefreshInput: {
            /**
             * @description Names of segments; without any, all of them.
             * @default []
             */
            names?: string[];
        };
        SegmentRefreshOutput: {
            /** @description Its number; nothing where there was no segment to refresh. */
            refresh: number | null;
            at: string;
            segments: {
                name: string;
                /** @enum {string} */
                subject: "account" | "contact";
                colour: number;
                version: number;
                /** @description Accounts in it now. */
                accounts: number;
                /** @description Only for a rule about people. */
                people: number | null;
                /** @description Accounts (people) for which it cannot be told. */
                unknown: number;
                /** @description All accounts (people). */
                total: number;
                /** @description Against the refresh before; nothing for the first. */
                since: {
                    /** @description The refresh that it is compared with. */
                    refresh: number;
                    /** @description Accounts that were in then, as they are counted now: accounts that were merged since count once. Carried and entered without those that left are the accounts of this refresh. */
                    carried: number;
                    entered: number;
                    left: number;
                    /** @description Segments that its rule uses and whose own rules changed in between. */
                    through: string[];
                    /** @description The rule, or that of a segment it uses, is another than then. */
                    ruleChanged: boolean;
                    /** @description Of those that entered: because the rule changed; the others because the data did. Nothing: cannot be told. */
                    enteredByRule: number | null;
                    /** @description Of those that left: because the rule changed. */
                    leftByRule: number | null;
                } | null;
            }[];
            /** @description Segments whose rules are no longer valid: nothing is kept of them. */
            skipped: {
                name: string;
                problems: {
                    code: string;
                    message: string;
                    at?: {
                        start?: number;
                        end?: number;
                        file?: string;
                        row?: number;
                        column?: string;
                        value?: string;
                        field?: string;
                    };
                    hint?: string;
                }[];
            }[];
        };
        SegmentHistoryInput: {
            /** @description Name of the segment; of a deleted one, too. */
            name: string;
            /**
             * @description The latest so many refreshes.
             * @default 400
             */
            limit?: number;
        };
        SegmentHistoryOutput: {
            name: string;
            /** @enum {string} */
            subject: "account" | "contact";
            deletedAt: string | null;
            /** @description The first refresh: before it nothing is kept. Nothing: there was none. */
            keptSince: string | null;
            refreshCount: number;
            /** @description The oldest first. */
            refreshes: {
                refresh: number;
                at: string;
                /** @description Of the rule, at that refresh. */
                version: number;
                accounts: number;
                people: number | null;
                unknown: number;
                total: number;
                /** @description Against the refresh before; nothing for the first. */
                since: {
                    /** @description The refresh that it is compared with. */
                    refresh: number;
                    /** @description Accounts that were in then, as they are counted now: accounts that were merged since count once. Carried and entered without those that left are the accounts of this refresh. */
                    carried: number;
                    entered: number;
                    left: number;
                    /** @description Segments that its rule uses and whose own rules changed in between. */
                    through: string[];
                    /** @description The rule, or that of a segment it uses, is another than then. */
                    ruleChanged: boolean;
                    /** @description Of those that entered: because the rule changed; the others because the data did. Nothing: cannot be told. */
                    enteredByRule: number | null;
                    /** @description Of those that left: because the rule changed. */
                    leftByRule: number | null;
                } | null;
            }[];
            /** @description The newest first. */
            versions: {
                version: number;
                name: string;
                at: string;
                /** @description Nothing: it holds now. */
                until: string | null;
                actor: string;
                rule: string;
                sentence: string | null;
                /**
                 * @description What made it a version; `look`: a note or a colour; `restored`: it was deleted before.
                 * @enum {string}
                 */
                change: "first" | "rule" | "name" | "look" | "restored";
                /** @description Against the version before; nothing for the first. */
                difference: {
                    added: {
                        rule: string;
                        /** @description It alone, in words; nothing where it no longer holds. */
                        sentence: string | null;
                    }[];
                    dropped: {
                        rule: string;
                        /** @description It alone, in words; nothing where it no longer holds. */
                        sentence: string | null;
                    }[];
                    /** @description Ask for the same fields, otherwise. */
                    changed: {
                        before: {
                            rule: string;
                            /** @description It alone, in words; nothing where it no longer holds. */
                            sentence: string | null;
                        };
                        after: {
                            rule: string;
                            /** @description It alone, in words; nothing where it no longer holds. */
                            sentence: string | null;
                        };
                    }[];
                    kept: {
                        rule: string;
                        /** @description It alone, in words; nothing where it no longer holds. */
                        sentence: string | null;
                    }[];
                } | null;
            }[];
        };
        SegmentWasInInput: {
            /** @description Name of the segment; of a deleted one, too. */
            name: string;
            /**
             * Format: date
             * @description The day.
             */
            on: string;
            /**
             * @description Compute it as of that day, although a refresh kept who was in.
             * @default false
             */
            recompute?: boolean;
            /**
             * @description How many rows to skip.
             * @default 0
             */
            offset?: number;
            /**
             * @description At most so many rows, up to 500.
             * @default 100
             */
            limit?: number;
        };
        SegmentWasInOutput: {
            name: string;
            on: string;
            /**
             * @description `kept`: as a refresh found it then. `recomputed`: nothing was kept by then, so the rule of that day was asked of the market as of that day; rows that were imported since count by their own dates.
             * @enum {string}
             */
            basis: "kept" | "recomputed";
            /** @description The last refresh until the end of that day, which it is taken from. */
            refresh: {
                refresh: number;
                at: string;
            } | null;
            /** @description Of the rule, under which these accounts were in. */
            version: number;
            rule: string;
            sentence: string | null;
            /** @description The version that held at the end of that day: later where the rule changed after the refresh. */
            versionOnDay: number;
            /** @description Accounts that were in, as they were counted then. */
            accounts: number;
            /** @description Of these in the list: accounts that were merged since are one. */
            listed: number;
            /** @description Only for a rule about people. */
            people: number | null;
            unknown: number;
            total: number;
            /** @description By name; those that are no longer in the workspace last. */
            page: {
                /** @description Its number in this workspace: `#12` names it everywhere. */
                account: number;
                name: string | null;
                domain: string | null;
                /** @description False: it is no longer in the workspace, because its import was taken back. */
                here: boolean;
            }[];
        };
        SegmentMovedInput: {
            /** @description Name of the segment; of a deleted one, too. */
            name: string;
            /**
             * Format: date
             * @description What refreshes on that day and after it found; without it, the last refresh.
             */
            since?: string;
            /**
             * @description Only those that entered, or left.
             * @default both
             * @enum {string}
             */
            direction?: "both" | "entered" | "left";
            /**
             * @description How many rows to skip.
             * @default 0
             */
            offset?: number;
            /**
             * @description At most so many rows, up to 500.
             * @default 100
             */
            limit?: number;
        };
        SegmentMovedOutput: {
            name: string;
            /** @description The first refresh that is looked at; nothing: there is none. */
            keptSince: string | null;
            /** @description The last refresh. */
            keptUntil: string | null;
            /** @description How many refreshes are looked at. */
            refreshes: number;
            entered: number;
            left: number;
            /** @description Of those that entered: because the rule changed. */
            enteredByRule: number;
            /** @description Of those that left: because the rule changed. */
            leftByRule: number;
            /** @description Moves for which it cannot be told: the old rule can no longer be asked. */
            untold: number;
            /** @description The newest first; an account that came and went again is there twice. */
            moves: {
                /** @description Its number in this workspace: `#12` names it everywhere. */
                account: number;
                name: string | null;
                domain: string | null;
                /** @description False: it is no longer in the workspace, because its import was taken back. */
                here: boolean;
                /** @enum {string} */
                direction: "entered" | "left";
                refresh: number;
                /** @description When it was found. */
                at: string;
                /** @description Of the rule, at that refresh. */
                version: number;
                /** @enum {string} */
                reason: "rule" | "data" | "unknown";
                /** @description The conditions that it turned on: for one that left, those that it no longer meets; for one that entered, those that it did not meet before, or that the old rule asked of it. Empty where this cannot be told. */
                because: {
                    rule: string;
                    sentence: string | null;
                }[];
            }[];
        };
        PatternsFindInput: {
            /**
             * @description won, retained or expanded; or any rule about companies, or the name of a segment.
             * @default won
             */
            outcome?: string;
            /**
             * @description Search only these fields.
             * @default []
             */
            field?: string[];
            /**
             * Format: date
             * @description Search what was known at the end of that day.
             */
            asOf?: string;
            /**
             * @description Conditions in a pattern at most.
             * @default 3
             */
            depth?: number;
            /**
             * @description Of the draw, where nothing dates the rows.
             * @default 1
             */
            seed?: number;
        };
        PatternsFindOutput: {
            outcome: {
                asked: string;
                /** @enum {string} */
                kind: "won" | "retained" | "expanded" | "rule";
                /** @description What counts as the outcome. */
                words: string;
                /**
                 * @description What is counted; `n` everywhere counts these.
                 * @enum {string}
                 */
                unit: "deal" | "account";
                /** @description When each unit is looked at: attributes are those of that moment. */
                at: string;
            };
            asOf: string | null;
            /** @description The newest record where that is long ago: it takes the place of today. */
            recordsEnd: string | null;
            units: {
                n: number;
                /** @description Different accounts that these are of. */
                accounts: number;
                /** @description Those with the outcome. */
                hits: number;
            };
            /** @description Nine of ten are decided within so many days: younger units are left out. */
            horizon: {
                days: number;
                /** @description Closed deals it rests on. */
                deals: number;
            } | null;
            patterns: {
                /** @description In the segment language: `segment save` takes it as it is. */
                rule: string;
                sentence: string;
                /** @description Held-out units that it keeps. */
                n: number;
                accounts: number;
                hits: number;
                /** @description 0 to 1. */
                rate: number;
                /** @description 95% limit, 0 to 1. */
                lo95: number;
                /** @description 95% limit, 0 to 1. */
                hi95: number;
                /** @description Its rate less that of the other held-out units. */
                against: {
                    /** @description First rate less the other, −1 to 1. */
                    difference: number;
                    lo95: number;
                    hi95: number;
                    /** @description Rate of the held-out units it does not keep. */
                    rate: number;
                };
                clauses: {
                    rule: string;
                    sentence: string;
                }[];
                /** @description Rate of all held-out units. */
                baseRate: number;
                /** @description rate ÷ baseRate. */
                lift: number;
                /** @description Of patterns with at most this q, no more than this share is expected to be a fluke. */
                q: number;
                /** @description Units for which something it asks for was first recorded later, and is taken to have been so before. */
                recordedLater: number;
                /** @description A name to save it under. */
                name: string;
            }[];
            /** @description What to say where no pattern was found. */
            none: string | null;
            /** @description Where nothing was found: of the tested rules the one that differs most surely. It is no finding. */
            largest: {
                /** @description In the segment language: `segment save` takes it as it is. */
                rule: string;
                sentence: string;
                /** @description Held-out units that it keeps. */
                n: number;
                accounts: number;
                hits: number;
                /** @description 0 to 1. */
                rate: number;
                /** @description 95% limit, 0 to 1. */
                lo95: number;
                /** @description 95% limit, 0 to 1. */
                hi95: number;
                /** @description Its rate less that of the other held-out units. */
                against: {
                    /** @description First rate less the other, −1 to 1. */
                    difference: number;
                    lo95: number;
                    hi95: number;
                    /** @description Rate of the held-out units it does not keep. */
                    rate: number;
                };
                /** @description null: nothing was tested, it is only shown. */
                q: number | null;
            } | null;
            /** @description Rules whose quality was looked at on the searched part. */
            hypotheses: number;
            /** @description Rules that were tested on the held-out part. */
            tested: number;
            /** @description Further patterns, weaker than those shown. */
            more: number;
            /** @description Rules that passed and say nothing beyond those shown. */
            repeated: number;
            /** @description Attributes that were searched. */
            attributes: number;
            split: {
                /** @enum {string} */
                by: "time" | "random";
                words: string;
                seed: number | null;
                searched: {
                    n: number;
                    /** @description Different accounts that these are of. */
                    accounts: number;
                    /** @description Those with the outcome. */
                    hits: number;
                    /** @description First date, ISO. */
                    from: string | null;
                    to: string | null;
                };
                heldOut: {
                    n: number;
                    /** @description Different accounts that these are of. */
                    accounts: number;
                    /** @description Those with the outcome. */
                    hits: number;
                    /** @description First date, ISO. */
                    from: string | null;
                    to: string | null;
                };
            };
            setAside: {
                /** @description Kind and name. */
                field: string;
                label: string;
                /**
                 * @description after_outcome: declared. suspect_name, suspect_auc: until somebody confirms that it was known before. one_class: known only with, or only without, the outcome. circular: it says the outcome itself. decision: what you decided, not what they are. undated_rows: nothing shows which rows came before. running_number: it numbers the companies; can be confirmed as well. not_searchable: no groups can be made of it.
                 * @enum {string}
                 */
                code: "after_outcome" | "suspect_name" | "suspect_auc" | "one_class" | "circular" | "decision" | "undated_rows" | "running_number" | "not_searchable";
                reason: string;
                /** @description How well it told the outcome where it was not fitted: 0.5 not at all, 1 always. */
                auc?: number;
                /** @description Confirming with `field known-before` lets it be searched. */
                confirm: boolean;
            }[];
            leftOut: {
                code: string;
                /** @description In words, to stand after the number. */
                reason: string;
                units: number;
            }[];
        };
        PatternsByInput: {
            /** @description A field of companies, e.g. industry; or of their rows or the deal: touches.channel, deals.source. */
            field: string;
            /**
             * @description won, retained or expanded; or any rule about companies, or the name of a segment.
             * @default won
             */
            outcome?: string;
            /**
             * Format: date
             * @description Look at what was known at the end of that day.
             */
            asOf?: string;
        };
        PatternsByOutput: {
            outcome: {
                asked: string;
                /** @enum {string} */
                kind: "won" | "retained" | "expanded" | "rule";
                /** @description What counts as the outcome. */
                words: string;
                /**
                 * @description What is counted; `n` everywhere counts these.
                 * @enum {string}
                 */
                unit: "deal" | "account";
                /** @description When each unit is looked at: attributes are those of that moment. */
                at: string;
            };
            asOf: string | null;
            /** @description The newest record where that is long ago: it takes the place of today. */
            recordsEnd: string | null;
            field: string;
            label: string;
            units: {
                n: number;
                /** @description Different accounts that these are of. */
                accounts: number;
                /** @description Those with the outcome. */
                hits: number;
            };
            /** @description 0 to 1. */
            rate: number;
            /** @description 95% limit, 0 to 1. */
            lo95: number;
            /** @description 95% limit, 0 to 1. */
            hi95: number;
            horizon: {
                days: number;
                deals: number;
            } | null;
            /** @description A unit can have several values: the rows overlap. */
            several: boolean;
            /** @description The most units first. */
            values: {
                n: number;
                /** @description Different accounts that these are of. */
                accounts: number;
                /** @description Those with the outcome. */
                hits: number;
                value: string;
                /** @description The accounts with this value; null where no rule can ask for it. */
                rule: string | null;
                /** @description 0 to 1. */
                rate: number;
                /** @description 95% limit, 0 to 1. */
                lo95: number;
                /** @description 95% limit, 0 to 1. */
                hi95: number;
            }[];
            /** @description Units of which the value is not known. */
            missing: {
                n: number;
                /** @description Different accounts that these are of. */
                accounts: number;
                /** @description Those with the outcome. */
                hits: number;
                /** @description 0 to 1. */
                rate: number;
                /** @description 95% limit, 0 to 1. */
                lo95: number;
                /** @description 95% limit, 0 to 1. */
                hi95: number;
            } | null;
            /** @description Units whose value is too rare to be shown. */
            others: number;
            largest: {
                higher: string;
                lower: string;
                /** @description Pairs of values that it was the largest of. */
                pairs: number;
                /** @description First rate less the other, −1 to 1. */
                difference: number;
                lo95: number;
                hi95: number;
                /** @description Limits wide enough to hold for all pairs at once. */
                allPairs: {
                    lo95: number;
                    hi95: number;
                };
            } | null;
            verdict: string;
            /** @description What else to know before leaning on it. */
            caution: string | null;
            leftOut: {
                code: string;
                /** @description In words, to stand after the number. */
                reason: string;
                units: number;
            }[];
        };
        RoleClassifyInput: {
            /** @description Job titles, e.g. "Leiterin Einkauf". */
            titles?: string[];
            /** @description A text file with one title a line. */
            file?: string;
        };
        /** @description A reading for each title, in the order given. */
        RoleClassifyOutput: {
            title: string;
            /** @enum {string} */
            department: "creative" | "design" | "marketing" | "sales" | "business development" | "revenue operations" | "customer success" | "product" | "project management" | "engineering" | "it" | "security" | "data" | "finance" | "purchasing" | "legal" | "hr" | "operations" | "research" | "administration" | "general management" | "consulting" | "other" | "unknown";
            /** @enum {string} */
            seniority: "intern" | "entry" | "individual" | "senior" | "lead" | "manager" | "director" | "vp" | "executive" | "owner" | "unknown";
            /** @description Guessed from the title alone, unless somebody settled it. */
            readonly roles: ("champion" | "economic buyer" | "decision maker" | "executive sponsor" | "budget holder" | "technical evaluator" | "end user" | "influencer" | "purchasing" | "legal and compliance" | "security" | "blocker" | "coach" | "other" | "unknown")[];
            /** @description none: the title does not say it. */
            confidence: {
                /** @enum {string} */
                department: "high" | "medium" | "low" | "none";
                /** @enum {string} */
                seniority: "high" | "medium" | "low" | "none";
                /** @enum {string} */
                roles: "high" | "medium" | "low" | "none";
            };
            /** @description The words of the title that decided. */
            readonly because: string[];
        }[];
        RoleReviewInput: {
            /**
             * @description How many, at most.
             * @default 20
             */
            limit?: number;
            /**
             * @description How many to pass over.
             * @default 0
             */
            offset?: number;
        };
        RoleReviewOutput: {
            titles: {
                /** @description The spelling that most people have. */
                title: string;
                /** @description Spellings that differ only in capitals and spacing: one answer settles all. */
                spellings: number;
                people: number;
                accounts: number;
                /** @description People among them whose job role is unknown: the CRM does not say it either. */
                unknownRole: number;
                /** @enum {string} */
                department: "creative" | "design" | "marketing" | "sales" | "business development" | "revenue operations" | "customer success" | "product" | "project management" | "engineering" | "it" | "security" | "data" | "finance" | "purchasing" | "legal" | "hr" | "operations" | "research" | "administration" | "general management" | "consulting" | "other" | "unknown";
                /** @enum {string} */
                seniority: "intern" | "entry" | "individual" | "senior" | "lead" | "manager" | "director" | "vp" | "executive" | "owner" | "unknown";
                roles: ("champion" | "economic buyer" | "decision maker" | "executive sponsor" | "budget holder" | "technical evaluator" | "end user" | "influencer" | "purchasing" | "legal and compliance" | "security" | "blocker" | "coach" | "other" | "unknown")[];
                confidence: {
                    /** @enum {string} */
                    department: "high" | "medium" | "low" | "none";
                    /** @enum {string} */
                    seniority: "high" | "medium" | "low" | "none";
                };
                /** @description The words that were read. */
                because: string[];
            }[];
            /** @description All titles that are left to review. */
            left: number;
            /** @description People who have one of them. */
            leftPeople: number;
            /** @description People with an account. */
            people: number;
            /** @description Of these, those with a title. */
            titled: number;
            /** @description Of these, those whose job role (department and level) is known. */
            known: number;
        };
        RoleSettleInput: {
            /** @description The title; capitals and spacing do not matter. */
            title: string;
            /**
             * @description Left out, it stays as the rules read it.
             * @enum {string}
             */
            department?: "creative" | "design" | "marketing" | "sales" | "business development" | "revenue operations" | "customer success" | "product" | "project management" | "engineering" | "it" | "security" | "data" | "finance" | "purchasing" | "legal" | "hr" | "operations" | "research" | "administration" | "general management" | "consulting" | "other" | "unknown";
            /**
             * @description Left out, it stays as the rules read it.
             * @enum {string}
             */
            seniority?: "intern" | "entry" | "individual" | "senior" | "lead" | "manager" | "director" | "vp" | "executive" | "owner" | "unknown";
            /** @description Roles in a purchase that people with this title have. */
            roles?: ("champion" | "economic buyer" | "decision maker" | "executive sponsor" | "budget holder" | "technical evaluator" | "end user" | "influencer" | "purchasing" | "legal and compliance" | "security" | "blocker" | "coach" | "other" | "unknown")[];
            /**
             * @description Take back what was said of it; the rules read it again.
             * @default false
             */
            forget?: boolean;
        };
        RoleSettleOutput: {
            title: string;
            /**
             * @description What it says from now on.
             * @enum {string}
             */
            department: "creative" | "design" | "marketing" | "sales" | "business development" | "revenue operations" | "customer success" | "product" | "project management" | "engineering" | "it" | "security" | "data" | "finance" | "purchasing" | "legal" | "hr" | "operations" | "research" | "administration" | "general management" | "consulting" | "other" | "unknown";
            /** @enum {string} */
            seniority: "intern" | "entry" | "individual" | "senior" | "lead" | "manager" | "director" | "vp" | "executive" | "owner" | "unknown";
            roles: ("champion" | "economic buyer" | "decision maker" | "executive sponsor" | "budget holder" | "technical evaluator" | "end user" | "influencer" | "purchasing" | "legal and compliance" | "security" | "blocker" | "coach" | "other" | "unknown")[];
            /** @description Department and level; empty where one of them is unknown. */
            jobRole: string;
            /** @description False: it is read by the rules again. */
            settled: boolean;
            /** @description People with such a title, in whatever capitals and spacing. */
            people: number;
            accounts: number;
            /** @description People of whom something is known otherwise than before. */
            changed: number;
            /** @description An import is under way: rules know of it when that is done. */
            waits: boolean;
        };
        BuyingGroupInput: {
            /** @description An account by id, domain, name or number such as #12, or a deal by id or name. */
            of: string;
            /**
             * @description Which of the two is meant, where both go by that text.
             * @enum {string}
             */
            kind?: "account" | "deal";
            /**
             * Format: date
             * @description As it stood at the end of that day. A closed deal is shown as of its closing.
             */
            asOf?: string;
        };
        BuyingGroupOutput: {
            account: {
                number: number;
                id: string | null;
                name: string | null;
            };
            deal: {
                id: string;
                name: string;
                status: string;
                opened: string | null;
                closed: string | null;
            } | null;
            /** @description The group as it was known at the end of that day. */
            asOf: string;
            /** @description People on record at the account. */
            people: number;
            /** @description Who was engaged or is named in the purchase, the engaged first. */
            members: {
                /** @description By what the records know them: id, else e-mail address, else #number of the record. */
                contact: string;
                name: string;
                title: string;
                /** @description Department and level, as in "creative manager"; empty where unknown. */
                jobRole: string;
                /** @description The job role as people say it. */
                words: string;
                roles: {
                    /** @description Part in the purchase, in our words; one that we have no word for as the CRM writes it. */
                    role: string;
                    /**
                     * @description The strongest that says so: seen, said in Brushwork, in the CRM, or the title.
                     * @enum {string}
                     */
                    basis: "act" | "stated" | "crm" | "title";
                    /** @enum {string} */
                    confidence: "high" | "medium" | "low";
                    /** @description Written down only after the deal had closed: it may follow from the outcome. */
                    backFilled: boolean;
                    because: string[];
                }[];
                /** @description They began a touch, or took part in one that takes two. */
                engaged: boolean;
                firstEngaged: string | null;
                lastEngaged: string | null;
                /** @description Touches they took part in; what we only sent does not count. */
                touches: number;
                /** @description Null: nobody recorded it; silence is not consent. */
                mayContact: boolean | null;
                /** @description The roles that do not rest on the title alone, as HubSpot and Salesforce call them. */
                crm: {
                    hubspot: string[];
                    salesforce: string[];
                };
            }[];
            /** @description Roles that at least half of the won deals had, and how many of them are here. */
            coverage: {
                usual: number;
                here: number;
            };
            /** @description Roles that at least half of the won deals had and that are not here. */
            missing: {
                /** @enum {string} */
                kind: "job role" | "buying role";
                role: string;
                words: string;
                wonDealsWithIt: number;
                wonDeals: number;
                share: number;
                lo95: number;
                hi95: number;
                /** @description People at the account in that job role who are not engaged. */
                atAccount: {
                    /** @description By what the records know them: id, else e-mail address, else #number of the record. */
                    contact: string;
                    name: string;
                    title: string;
                    /** @description Department and level, as in "creative manager"; empty where unknown. */
                    jobRole: string;
                    /** @description The job role as people say it. */
                    words: string;
                }[];
            }[];
            compare: {
                /** @description The saved segment whose won deals are compared with; null: all. */
                segment: string | null;
                /** @description Won deals of which it is on record who was engaged. */
                wonDeals: number;
                /** @description Of those, the ones whose buying roles were recorded before the closing. */
                wonDealsWithRoles: number;
                /** @enum {string} */
                verdict: "compared" | "too few won deals";
                reason: string;
            };
            /** @description Open deals, or the deal asked for, in which at most one person is engaged. */
            singleThreaded: {
                deal: string;
                name: string;
                engaged: number;
            }[];
            notes: string[];
        };
        RoleOriginsInput: {
            /** @description Only deals of companies in this segment at the opening: its name, or a rule. */
            segment?: string;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
        };
        RoleOriginsOutput: {
            /** @description Name of the segment, or its rule; nothing for the whole market. */
            segment: string | null;
            /** @description The day the market is seen at, 2026-03-31. */
            asOf: string;
            /** @description Days of the first and the last opening among the deals; no first day where there are none. */
            window: {
                from: string | null;
                to: string;
            };
            /** @description First purchases with a company and an opening; renewals and expansions are not asked. */
            deals: number;
            /** @description Deals whose first touch by the buyer was made by a known person in a known job role. */
            known: number;
            /** @description Companies that the known ones are of. */
            accounts: number;
            /** @description First touches by people who were not on record before. */
            newcomers: number;
            /** @description Deals the buyer began where it is not known who the person is, what they do, or who of several was first. */
            unknown: {
                person: number;
                jobRole: number;
                severalAtOnce: number;
            };
            leftOut: {
                noAccount: number;
                noOpening: number;
                /** @description Renewals and expansions. */
                laterPurchases: number;
                /** @description Opened before the first touch on record. */
                beforeTouches: number;
                /** @description Purchases for which it cannot be told whether the company was in the segment. */
                membershipUnknown: number;
            };
            /** @description The largest share of first touches first. */
            roles: {
                /** @description Job role: department and level, `creative manager`. */
                role: string;
                /** @description The job role as people say it: `Managers in creative`. */
                words: string;
                /** @description Deals that a person of the role began. */
                firstTouches: number;
                /** @description Of these, by people who were not on record before. */
                newcomers: number;
                /** @description Of the first touches, 0 to 1. */
                share: number;
                /** @description Of the people who could have been first, 0 to 1: everybody the company had on record before, and who touched. */
                peopleShare: number;
                /** @description share ÷ peopleShare: 2 is twice as often as by lot. */
                ratio: number;
                /** @description 95% limits of the ratio. */
                lo95: number;
                hi95: number;
                /** @description Limits that hold at 95% for all roles shown at once: what a claim rests on. */
                loTogether: number;
                hiTogether: number;
                /** @description Of ratios as clear as this one, the share expected to be chance alone, all roles shown counted. */
                q: number;
            }[];
            /** @description First touches in roles too rare to be compared. */
            inOtherRoles: number;
            /** @description The role that starts purchases; nothing where the data do not carry it. */
            initiator: {
                /** @description Job role: department and level, `creative manager`. */
                role: string;
                /** @description The job role as people say it: `Managers in creative`. */
                words: string;
                /** @description Deals that a person of the role began. */
                firstTouches: number;
                /** @description Of these, by people who were not on record before. */
                newcomers: number;
                /** @description Of the first touches, 0 to 1. */
                share: number;
                /** @description Of the people who could have been first, 0 to 1: everybody the company had on record before, and who touched. */
                peopleShare: number;
                /** @description share ÷ peopleShare: 2 is twice as often as by lot. */
                ratio: number;
                /** @description 95% limits of the ratio. */
                lo95: number;
                hi95: number;
                /** @description Limits that hold at 95% for all roles shown at once: what a claim rests on. */
                loTogether: number;
                hiTogether: number;
                /** @description Of ratios as clear as this one, the share expected to be chance alone, all roles shown counted. */
                q: number;
            } | null;
            /** @enum {string} */
            verdict: "found" | "not found" | "too few to tell";
            reason: string;
            /** @description Deals by who began them; unknown where nobody did before the opening, or it is not recorded who. */
            initiatedBy: {
                buyer: number;
                seller: number;
                unknown: number;
            };
            /** @description When people of each role come in, from the earliest stage; the roles seen most often first. */
            journey: {
                /** @description Job role: department and level, `creative manager`. */
                role: string;
                /** @description The job role as people say it: `Managers in creative`. */
                words: string;
                /**
                 * @description Before the opening, or a third of the time from opening to close.
                 * @enum {string}
                 */
                stage: "before" | "first third" | "middle" | "last third";
                /** @description Deals in which the first person of the role came in there. */
                touches: number;
                /** @description Of the closed deals, 0 to 1. */
                share: number;
            }[];
            /** @description Closed deals that the journey is of. */
            journeyDeals: number;
            /** @description The role that pays or decides, a finding of its own; nothing where the data do not carry it. */
            economicBuyer: {
                /** @description Job role: department and level, `creative manager`. */
                role: string;
                /** @description The job role as people say it: `Managers in creative`. */
                words: string;
                /** @description Entries in deals as economic buyer, decision maker or budget holder. */
                recorded: number;
                /** @description Of all such entries of people whose job role is known, 0 to 1. */
                share: number;
                /** @description Of the people recorded on the same deals, 0 to 1. */
                peopleShare: number;
                /** @description share ÷ peopleShare: 2 is twice as often as by lot. */
                ratio: number;
                /** @description 95% limits of the ratio. */
                lo95: number;
                hi95: number;
                /** @description Limits that hold at 95% for all roles shown at once: what a claim rests on. */
                loTogether: number;
                hiTogether: number;
                /** @description Of ratios as clear as this one, the share expected to be chance alone, all roles shown counted. */
                q: number;
                /** @description Won deals with such an entry. */
                won: number;
                /** @description Of these, with the role engaged in the last third of the time from opening to close. */
                late: number;
                lateShare: number | null;
                /** @description 95% limits of lateShare. */
                lateLo95: number | null;
                lateHi95: number | null;
            } | null;
            economicBuyerBasis: {
                /** @enum {string} */
                verdict: "found" | "not found" | "too few to tell";
                reason: string;
                /** @description Deals in which the CRM names an economic buyer, decision maker or budget holder. */
                deals: number;
                /** @description Such entries of people whose job role is known. */
                entries: number;
                roles: {
                    /** @description Job role: department and level, `creative manager`. */
                    role: string;
                    /** @description The job role as people say it: `Managers in creative`. */
                    words: string;
                    /** @description Entries in deals as economic buyer, decision maker or budget holder. */
                    recorded: number;
                    /** @description Of all such entries of people whose job role is known, 0 to 1. */
                    share: number;
                    /** @description Of the people recorded on the same deals, 0 to 1. */
                    peopleShare: number;
                    /** @description share ÷ peopleShare: 2 is twice as often as by lot. */
                    ratio: number;
                    /** @description 95% limits of the ratio. */
                    lo95: number;
                    hi95: number;
                    /** @description Limits that hold at 95% for all roles shown at once: what a claim rests on. */
                    loTogether: number;
                    hiTogether: number;
                    /** @description Of ratios as clear as this one, the share expected to be chance alone, all roles shown counted. */
                    q: number;
                    /** @description Won deals with such an entry. */
                    won: number;
                    /** @description Of these, with the role engaged in the last third of the time from opening to close. */
                    late: number;
                    lateShare: number | null;
                    /** @description 95% limits of lateShare. */
                    lateLo95: number | null;
                    lateHi95: number | null;
                }[];
                leftOut: {
                    /** @description Entries written down after the deal had closed. */
                    backFilled: number;
                    /** @description Entries in closed deals that do not say when they were written down. */
                    undated: number;
                };
            };
        };
        ChampionInput: {
            /** @description Name of a saved segment, or a rule; without it the whole market. */
            segment?: string;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
            /**
             * @description Days after the opening by which a role must have been engaged; deals closed by then are left out.
             * @default 21
             */
            landmark?: number;
        };
        ChampionOutput: {
            /** @description Nothing: the whole market, or a rule that was given. */
            segment: string | null;
            rule: string | null;
            asOf: string | null;
            landmarkDays: number;
            /** @description First and last opening of the deals compared. */
            window: {
                from: string | null;
                to: string;
            } | null;
            /** @description Closed deals that were still open at the landmark. */
            deals: number;
            won: number;
            leftOut: {
                closedBeforeLandmark: number;
                stillOpen: number;
                /** @description Renewals and expansions, which are won for reasons of their own. */
                otherType: number;
                noOpening: number;
                /** @description Closed deals that do not say when. */
                noClose: number;
                noStatus: number;
                noAccount: number;
                /** @description Whether their account was in the segment cannot be told. */
                segmentUnknown: number;
                /** @description Parts in a deal written down after it had closed: they count for nothing. */
                backFilled: number;
                /** @description Parts in a deal without a date: they count for nothing. */
                undated: number;
            };
            notes: string[];
            roles: {
                /** @description Deals in which somebody in the role was engaged by the landmark. */
                engaged: {
                    /** @description Deals. */
                    n: number;
                    won: number;
                    /** @description Accounts that they are of: deals of one account are not independent witnesses. */
                    accounts: number;
                };
                notEngaged: {
                    /** @description Deals. */
                    n: number;
                    won: number;
                    /** @description Accounts that they are of: deals of one account are not independent witnesses. */
                    accounts: number;
                };
                /** @description Share won with the role engaged − share won without, −1 to 1; nothing with too few deals. */
                difference: number | null;
                /** @description 95% limits of the difference (Newcombe, deals of one account taken together). */
                lo95: number | null;
                hi95: number | null;
                /** @description Department and level: `creative manager`. */
                role: string;
                /** @description `Managers in creative`. */
                words: string;
                /** @description Deals whose company had somebody in the role on record by the landmark: only these are compared. */
                present: number;
                /** @description Mantel–Haenszel: odds of winning with the role engaged ÷ without, among deals of like size and segment. */
                oddsRatio: number | null;
                orLo95: number | null;
                orHi95: number | null;
                /** @description Of all roles with a q this small or smaller, about this share are flukes (Benjamini–Hochberg). */
                q: number | null;
                /** @description q is at most .05 and the interval excludes no difference. */
                clear: boolean;
                /** @description Penalised logistic regression; only of a clear lift, with at least ten events a variable. */
                adjusted: {
                    oddsRatio: number;
                    lo95: number;
                    hi95: number;
                    p: number;
                    /** @description What is held equal. */
                    controls: string[];
                    deals: number;
                } | null;
                /** @description Whether it is this role or anybody’s engagement: odds ratio among deals in which the role was as likely to be engaged had as many people been drawn by lot. A cautious check. */
                beyondLot: {
                    oddsRatio: number;
                    lo95: number;
                    hi95: number;
                    p: number;
                    q: number;
                } | null;
                /** @description Its odds ratio ÷ that of the other roles compared, taken together: where companies are warm anyway, every role has a lift and none stands out. A champion needs it above 1 with q at most .05. */
                standsOut: {
                    ratio: number;
                    lo95: number;
                    hi95: number;
                    p: number;
                    q: number;
                } | null;
                /** @description A check: against all other deals, also of companies where nobody in the role is known. */
                amongAll: {
                    /** @description Deals in which somebody in the role was engaged by the landmark. */
                    engaged: {
                        /** @description Deals. */
                        n: number;
                        won: number;
                        /** @description Accounts that they are of: deals of one account are not independent witnesses. */
                        accounts: number;
                    };
                    notEngaged: {
                        /** @description Deals. */
                        n: number;
                        won: number;
                        /** @description Accounts that they are of: deals of one account are not independent witnesses. */
                        accounts: number;
                    };
                    /** @description Share won with the role engaged − share won without, −1 to 1; nothing with too few deals. */
                    difference: number | null;
                    /** @description 95% limits of the difference (Newcombe, deals of one account taken together). */
                    lo95: number | null;
                    hi95: number | null;
                };
                /** @description A check: only deals still open at twice the landmark. */
                openLonger: {
                    /** @description Deals in which somebody in the role was engaged by the landmark. */
                    engaged: {
                        /** @description Deals. */
                        n: number;
                        won: number;
                        /** @description Accounts that they are of: deals of one account are not independent witnesses. */
                        accounts: number;
                    };
                    notEngaged: {
                        /** @description Deals. */
                        n: number;
                        won: number;
                        /** @description Accounts that they are of: deals of one account are not independent witnesses. */
                        accounts: number;
                    };
                    /** @description Share won with the role engaged − share won without, −1 to 1; nothing with too few deals. */
                    difference: number | null;
                    /** @description 95% limits of the difference (Newcombe, deals of one account taken together). */
                    lo95: number | null;
                    hi95: number | null;
                };
                /** @description Why it is not compared. */
                notCompared: string | null;
            }[];
            recommendation: {
                role: string;
                words: string;
                for: string[];
                against: string[];
            } | null;
            /** @enum {string} */
            verdict: "found" | "not found" | "too few to tell";
            reason: string;
            /** @description What people settled on. */
            decision: {
                role: string;
                words: string;
                /**
                 * @description `overruled`: the data recommended another role then, or none.
                 * @enum {string}
                 */
                decision: "confirmed" | "overruled";
                /** @description What the data recommended when it was decided. */
                recommended: string | null;
                reason: string;
                by: string;
                at: string;
            } | null;
            /** @description For and against the role that people settled on, where it is not the recommended one. */
            evidence: {
                for: string[];
                against: string[];
            } | null;
            /** @description A person `c` in the champion’s role, in the segment language; of the settled role, else the recommended. */
            people: string | null;
        };
        ChampionConfirmInput: {
            /** @description Name of a saved segment; without it the whole market. */
            segment?: string;
            /** @description Department and level, such as "creative manager"; without it the recommended one. */
            role?: string;
            /** @description Why, in a sentence or two: those who come after will read it. */
            reason: string;
            /**
             * @description Days after the opening by which a role must have been engaged; deals closed by then are left out.
             * @default 21
             */
            landmark?: number;
        };
        ChampionConfirmOutput: {
            segment: string | null;
            /** @description What holds now. */
            decision: {
                role: string;
                words: string;
                /**
                 * @description `overruled`: the data recommended another role then, or none.
                 * @enum {string}
                 */
                decision: "confirmed" | "overruled";
                /** @description What the data recommended when it was decided. */
                recommended: string | null;
                reason: string;
                by: string;
                at: string;
            } | null;
            /** @description What held before. */
            before: {
                role: string;
                words: string;
                /**
                 * @description `overruled`: the data recommended another role then, or none.
                 * @enum {string}
                 */
                decision: "confirmed" | "overruled";
                /** @description What the data recommended when it was decided. */
                recommended: string | null;
                reason: string;
                by: string;
                at: string;
            } | null;
        };
        ChampionReleaseInput: {
            /** @description Name of a saved segment; without it the whole market. */
            segment?: string;
        };
        ChampionReleaseOutput: {
            segment: string | null;
            /** @description What holds now. */
            decision: {
                role: string;
                words: string;
                /**
                 * @description `overruled`: the data recommended another role then, or none.
                 * @enum {string}
                 */
                decision: "confirmed" | "overruled";
                /** @description What the data recommended when it was decided. */
                recommended: string | null;
                reason: string;
                by: string;
                at: string;
            } | null;
            /** @description What held before. */
            before: {
                role: string;
                words: string;
                /**
                 * @description `overruled`: the data recommended another role then, or none.
                 * @enum {string}
                 */
                decision: "confirmed" | "overruled";
                /** @description What the data recommended when it was decided. */
                recommended: string | null;
                reason: string;
                by: string;
                at: string;
            } | null;
        };
        ChampionPersonInput: {
            /** @description Id, e-mail address or full name. */
            contact: string;
        };
        ChampionPersonOutput: {
            contact: {
                /** @description Number of the account. */
                account: number;
                id: string | null;
                email: string | null;
                name: string | null;
                title: string | null;
                /** @description Department and level: `creative manager`. */
                jobRole: string | null;
                /** @description `Managers in creative`. */
                words: string | null;
                /** @description Null: nobody recorded it. */
                mayContact: boolean | null;
                /** @description What the CRM calls them: an opinion, which meets no test. */
                crmRoles: string[];
            };
            /** @description Met by an act that somebody noted: has power or influence; sells for us when we are not in the room; has a personal stake. */
            tests: {
                /** @enum {string} */
                test: "power" | "sells" | "stake";
                words: string;
                met: boolean;
                acts: {
                    id: number;
                    act: string;
                    /** @description It cost them something. */
                    costly: boolean;
                    day: string;
                    /** @description Who noted it. */
                    by: string;
                }[];
            }[];
            /** @description At least one of the acts cost them something. */
            costly: boolean;
            /**
             * @description A champion meets all three tests, with a costly act; whoever meets less is a coach.
             * @enum {string}
             */
            verdict: "champion" | "coach" | "not tested";
            reason: string;
            /** @description What is wanting to be a champion. */
            wanting: string[];
            /** @description What the records show of them; it meets no test by itself. */
            seen: {
                /** @description Touches they began. */
                begun: number;
                /** @description Two-way touches that they did not begin: meetings, calls, demos. */
                together: number;
                /** @description Deals these were in. */
                deals: number;
                first: string | null;
                last: string | null;
            };
        };
        ChampionNoteInput: {
            /** @description Id, e-mail address or full name. */
            contact: string;
            /**
             * @description What it shows: power: has power or influence; sells: sells for us when we are not in the room; stake: has a personal stake.
             * @enum {string}
             */
            test: "power" | "sells" | "stake";
            /** @description What they did, not what they are like: “got us a meeting with the CFO”. */
            act: string;
            /**
             * @description It cost them something: time, standing, money.
             * @default false
             */
            costly?: boolean;
            /**
             * Format: date
             * @description The day they did it; default today.
             */
            at?: string;
        };
        ChampionNoteOutput: {
            contact: {
                /** @description Number of the account. */
                account: number;
                id: string | null;
                email: string | null;
                name: string | null;
                title: string | null;
                /** @description Department and level: `creative manager`. */
                jobRole: string | null;
                /** @description `Managers in creative`. */
                words: string | null;
                /** @description Null: nobody recorded it. */
                mayContact: boolean | null;
                /** @description What the CRM calls them: an opinion, which meets no test. */
                crmRoles: string[];
            };
            /** @description Met by an act that somebody noted: has power or influence; sells for us when we are not in the room; has a personal stake. */
            tests: {
                /** @enum {string} */
                test: "power" | "sells" | "stake";
                words: string;
                met: boolean;
                acts: {
                    id: number;
                    act: string;
                    /** @description It cost them something. */
                    costly: boolean;
                    day: string;
                    /** @description Who noted it. */
                    by: string;
                }[];
            }[];
            /** @description At least one of the acts cost them something. */
            costly: boolean;
            /**
             * @description A champion meets all three tests, with a costly act; whoever meets less is a coach.
             * @enum {string}
             */
            verdict: "champion" | "coach" | "not tested";
            reason: string;
            /** @description What is wanting to be a champion. */
            wanting: string[];
            /** @description What the records show of them; it meets no test by itself. */
            seen: {
                /** @description Touches they began. */
                begun: number;
                /** @description Two-way touches that they did not begin: meetings, calls, demos. */
                together: number;
                /** @description Deals these were in. */
                deals: number;
                first: string | null;
                last: string | null;
            };
        };
        TargetListInput: {
            /** @description Name of a saved segment, or a rule. */
            segment: string;
            /** @description What to order by: any expression about the account; default account.employees. */
            orderBy?: string;
            /** @description Largest first; the default. */
            desc?: boolean;
            /** @description Smallest first. */
            asc?: boolean;
            /**
             * @description Only accounts of that stage; where none is recorded, a won deal or an order makes a customer.
             * @default prospect
             * @enum {string}
             */
            lifecycle?: "prospect" | "customer" | "former" | "any";
            /**
             * @description Keep accounts that have an open deal.
             * @default false
             */
            keepOpenDeals?: boolean;
            /**
             * @description Keep accounts that asked not to be contacted.
             * @default false
             */
            keepDoNotContact?: boolean;
            /**
             * @description Leave out accounts touched in the last so many days; 0 keeps them.
             * @default 30
             */
            touchedWithin?: number;
            /**
             * @description Whose touches count: ours (and those of unknown origin), or the buyer’s too.
             * @default seller
             * @enum {string}
             */
            touchedBy?: "seller" | "any";
            /**
             * @description Leave out accounts without anybody who may be contacted.
             * @default false
             */
            needsContact?: boolean;
            /** @description At most so many accounts of each owner. */
            capPerOwner?: number;
            /**
             * @description Another column: a field or any expression about the account.
             * @default []
             */
            include?: string[];
            /** @description At most so many accounts; default all in a file, 10 on screen. */
            limit?: number;
            /**
             * @description List the people at these accounts who may be contacted.
             * @default false
             */
            people?: boolean;
            /**
             * @description csv: a plain table for a spreadsheet, with the field names as headers; json: the plain table as one JSON array of objects, for programs; hubspot: companies for HubSpot’s import; salesforce: accounts for Salesforce’s Data Loader; linkedin: company list for LinkedIn Campaign Manager (at least 300 rows); linkedin-contacts: contact list for LinkedIn Campaign Manager (at least 300 people who may be contacted); google: Customer Match list for Google Ads, hashed; people who may be contacted only
             * @enum {string}
             */
            format?: "csv" | "json" | "hubspot" | "salesforce" | "linkedin" | "linkedin-contacts" | "google";
            /**
             * @description Overwrite the file when it is there.
             * @default false
             */
            force?: boolean;
        };
        TargetListOutput: {
            segment: string | null;
            rule: string;
            sentence: string;
            total: number;
            unknown: number;
            listed: number;
            leftOut: {
                reason: string;
                because: string;
                becauseOfMany: string;
                accounts: number;
                altogether: number;
            }[];
            lifecycleAssumed: number;
            people?: {
                total: number;
                listed: number;
                leftOut: {
                    reason: string;
                    people: number;
                }[];
            };
            unusable: {
                reason: string;
                rows: number;
            }[];
            tooShortOrLong: string | null;
            orderedBy: string;
            /** @description Whose people the column `champion` shows; nothing where no column asks. */
            champion: {
                role: string;
                /** @description False: the data recommend it and nobody settled on it. */
                confirmed: boolean;
            } | null;
            format: string;
            columns: string[];
            rows: {
                [key: string]: string | number | boolean | null;
            }[];
            written?: {
                file: string;
                rows: number;
                neutralised: number;
            };
        };
        TargetPageInput: {
            /** @description Name of a saved segment, or a rule. */
            segment: string;
            /** @description What to order by: any expression about the account; default account.employees. */
            orderBy?: string;
            /** @description Largest first; the default. */
            desc?: boolean;
            /** @description Smallest first. */
            asc?: boolean;
            /**
             * @description Only accounts of that stage; where none is recorded, a won deal or an order makes a customer.
             * @default prospect
             * @enum {string}
             */
            lifecycle?: "prospect" | "customer" | "former" | "any";
            /**
             * @description Keep accounts that have an open deal.
             * @default false
             */
            keepOpenDeals?: boolean;
            /**
             * @description Keep accounts that asked not to be contacted.
             * @default false
             */
            keepDoNotContact?: boolean;
            /**
             * @description Leave out accounts touched in the last so many days; 0 keeps them.
             * @default 30
             */
            touchedWithin?: number;
            /**
             * @description Whose touches count: ours (and those of unknown origin), or the buyer’s too.
             * @default seller
             * @enum {string}
             */
            touchedBy?: "seller" | "any";
            /**
             * @description Leave out accounts without anybody who may be contacted.
             * @default false
             */
            needsContact?: boolean;
            /** @description At most so many accounts of each owner. */
            capPerOwner?: number;
            /**
             * @description Another column: a field or any expression about the account.
             * @default []
             */
            include?: string[];
            /** @description Columns in their order, instead of the usual ones: fields or any expression about the account. Usual: account.name, account.domain, account.industry, account.employees, account.country, account.lifecycle, account.owner. */
            columns?: string[];
            /**
             * @description Only accounts whose name or domain contains this text, in capitals or not.
             * @default
             */
            search?: string;
            /**
             * @description How many rows to skip.
             * @default 0
             */
            offset?: number;
            /**
             * @description At most so many rows, up to 500.
             * @default 100
             */
            limit?: number;
        };
        TargetPageOutput: {
            segment: string | null;
            rule: string;
            /** @enum {string} */
            subject: "account" | "contact";
            sentence: string;
            orderedBy: string;
            total: number;
            unknown: number;
            unknownBecause: {
                field: string;
                accounts: number;
            }[];
            eligible: number;
            found: number;
            leftOut: {
                reason: string;
                because: string;
                becauseOfMany: string;
                accounts: number;
                altogether: number;
            }[];
            lifecycleAssumed: number;
            unranked: number;
            at: string;
            columns: {
                text: string;
                label: string;
                /** @enum {string} */
                type: "text" | "integer" | "number" | "boolean" | "date" | "list";
                unit: string | null;
            }[];
            /** @description Whose people the column `champion` shows; nothing where no column asks. */
            champion: {
                role: string;
                /** @description False: the data recommend it and nobody settled on it. */
                confirmed: boolean;
            } | null;
            rows: {
                account: number;
                id: string | null;
                name: string | null;
                domain: string | null;
                cells: (string | number | boolean | string[] | null)[];
            }[];
        };
        TargetLeftOutInput: {
            /** @description Name of a saved segment, or a rule. */
            segment: string;
            /** @description What to order by: any expression about the account; default account.employees. */
            orderBy?: string;
            /** @description Largest first; the default. */
            desc?: boolean;
            /** @description Smallest first. */
            asc?: boolean;
            /**
             * @description Only accounts of that stage; where none is recorded, a won deal or an order makes a customer.
             * @default prospect
             * @enum {string}
             */
            lifecycle?: "prospect" | "customer" | "former" | "any";
            /**
             * @description Keep accounts that have an open deal.
             * @default false
             */
            keepOpenDeals?: boolean;
            /**
             * @description Keep accounts that asked not to be contacted.
             * @default false
             */
            keepDoNotContact?: boolean;
            /**
             * @description Leave out accounts touched in the last so many days; 0 keeps them.
             * @default 30
             */
            touchedWithin?: number;
            /**
             * @description Whose touches count: ours (and those of unknown origin), or the buyer’s too.
             * @default seller
             * @enum {string}
             */
            touchedBy?: "seller" | "any";
            /**
             * @description Leave out accounts without anybody who may be contacted.
             * @default false
             */
            needsContact?: boolean;
            /** @description At most so many accounts of each owner. */
            capPerOwner?: number;
            /**
             * @description Another column: a field or any expression about the account.
             * @default []
             */
            include?: string[];
            /**
             * @description The reason, as `target page` names it.
             * @enum {string}
             */
            reason: "other_lifecycle" | "open_deal" | "do_not_contact" | "recently_touched" | "no_contact" | "owner_cap";
            /**
             * @description Only accounts whose name or domain contains this text, in capitals or not.
             * @default
             */
            search?: string;
            /**
             * @description How many rows to skip.
             * @default 0
             */
            offset?: number;
            /**
             * @description At most so many rows, up to 500.
             * @default 100
             */
            limit?: number;
        };
        TargetLeftOutOutput: {
            sentence: string;
            reason: string;
            because: string;
            becauseOfMany: string;
            accounts: number;
            altogether: number;
            found: number;
            rows: {
                account: number;
                id: string | null;
                name: string | null;
                domain: string | null;
                evidence: string;
            }[];
        };
        TargetColumnsInput: {
            /** @description Say what this expression would show, instead of all there is. */
            expression?: string;
        };
        TargetColumnsOutput: {
            columns: {
                text: string;
                label: string;
                /** @enum {string} */
                type: "text" | "integer" | "number" | "boolean" | "date" | "list";
                unit: string | null;
                /** @enum {string} */
                kind: "field" | "figure";
                about: string;
                orders: boolean;
            }[];
        };
        ExampleInput: {
            /**
             * @description How many companies
             * @default 5000
             */
            accounts?: number;
            /**
             * @description Another seed makes another market with the same truths
             * @default 11
             */
            seed?: number;
            /**
             * Format: date
             * @description Last day of the three years
             * @default 2026-06-30
             */
            endsOn?: string;
        };
        ExampleOutput: {
            vendor: string;
            accounts: number;
            seed: number;
            endsOn: string;
            workspace: string;
            already: boolean;
            files?: string;
            imported: {
                file: string;
                kind: string;
                read: number;
                accepted: number;
                rejected: number;
                unchanged: number;
                problems: number;
            }[];
            segments: {
                name: string;
                accounts: number;
                unknown: number;
                total: number;
                sentence: string;
                note: string;
            }[];
            targets: {
                segment: string;
                total: number;
                eligible: number;
                leftOut: {
                    because: string;
                    accounts: number;
                }[];
                rows: {
                    name: string | null;
                    domain: string | null;
                    city: string | null;
                    industry: string | null;
                    employees: number | null;
                    creatives: number;
                    owner: string | null;
                }[];
            };
        };
        ChangeListInput: {
            /**
             * @description How many, at most.
             * @default 20
             */
            limit?: number;
            /** @description Only changes older than this one: for the next page. */
            before?: number;
        };
        ChangeListOutput: {
            total: number;
            changes: {
                id: number;
                at: string;
                actor: string;
                words: string;
                undoes?: number;
                undoneBy?: number;
                canUndo: boolean;
                because?: string;
            }[];
            next?: number;
        };
        ChangeUndoInput: {
            /** @description Number of the change, from `change list`. */
            id?: number;
        };
        ChangeUndoOutput: {
            undone: {
                id: number;
                words: string;
                at: string;
                actor: string;
            };
            undo: {
                id: number;
                words: string;
            };
            passedOver: {
                id: number;
                words: string;
                because: string;
            }[];
        };
        DoctorInput: Record<string, never>;
        DoctorOutput: {
            /** @description No check failed. */
            ok: boolean;
            checks: {
                name: string;
                /** @enum {string} */
                status: "ok" | "warn" | "fail";
                message: string;
                hint?: string;
                facts?: {
                    [key: string]: string | number | boolean;
                };
            }[];
        };
        StorageShowInput: Record<string, never>;
        StorageShowOutput: {
            folder: string;
            observations: {
                place: string;
                /** @description Bytes of all tables on disk, compressed. */
                bytes: number;
                kinds: {
                    kind: string;
                    /** @description Rows in the table that rules read; older versions of a record count too. */
                    rows: number;
                    /** @description Bytes of the table that rules read. */
                    bytes: number;
                    /** @description Rows that files said: what the first are computed from, and undo restores from. */
                    said: number;
                    /** @description Bytes of what files said. */
                    saidBytes: number;
                }[];
                /** @description Bytes of keys, problems of imports and tables of work under way. */
                other: number;
            };
            decisions: {
                place: string;
                /** @description Bytes of segments, settings, imports, changes. */
                bytes: number;
            };
            temporary: {
                /** @description Bytes of files that were sent here and not imported yet; they go after a day. */
                uploads: number;
                /** @description Bytes of files that imports under way have unpacked. */
                imports: number;
            };
        };
    };
    responses: {
        /** @description The request cannot be read. */
        Failure400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Failure"];
            };
        };
        /** @description Somebody else changed the same thing since; `current` and `yours` hold both versions. */
        Failure409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Failure"];
            };
        };
        /** @description Something in the input needs mending; `problems` says all of it, each with its place. */
        Failure422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Failure"];
            };
        };
        /** @description A bug in Brushwork; its number is in the log. */
        Failure500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Failure"];
            };
        };
        /** @description Something outside failed (the engine, the disk); `retry` says whether trying again helps. */
        Failure502: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "import-preview-get": {
        parameters: {
            query: {
                /** @description CSV, TSV, JSON Lines, JSON, Parquet or Excel, plain or gzipped. */
                files: string[];
                /** @description What the rows are, where the headers do not tell. */
                as?: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
                /** @description A YAML file that says which column is which field. */
                map?: string;
                /** @description What a map file says, as an object: one for each file, in their order; null for none. `import preview` gives them. */
                mapping?: ({
                    [key: string]: unknown;
                } | null)[];
                /** @description Number of header rows; found out unless given. */
                headerRows?: number;
                /** @description Between cells; found out unless given. */
                delimiter?: string;
                /** @description E.g. utf-8, windows-1252, macroman; found out unless given. */
                encoding?: string;
                /** @description Excel: name of the sheet; the first unless given. */
                sheet?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "import-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPreviewInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "import-preview-file-get": {
        parameters: {
            query: {
                /** @description CSV, TSV, JSON Lines, JSON, Parquet or Excel, plain or gzipped. */
                files: string[];
                /** @description What the rows are, where the headers do not tell. */
                as?: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
                /** @description A YAML file that says which column is which field. */
                map?: string;
                /** @description What a map file says, as an object: one for each file, in their order; null for none. `import preview` gives them. */
                mapping?: ({
                    [key: string]: unknown;
                } | null)[];
                /** @description Number of header rows; found out unless given. */
                headerRows?: number;
                /** @description Between cells; found out unless given. */
                delimiter?: string;
                /** @description E.g. utf-8, windows-1252, macroman; found out unless given. */
                encoding?: string;
                /** @description Excel: name of the sheet; the first unless given. */
                sheet?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "import-preview-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPreviewInput"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "import-list-get": {
        parameters: {
            query?: {
                /** @description How many to pass over. */
                offset?: number;
                /** @description How many, at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "import-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportListOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "import-undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportUndoInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportUndoOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "import-problems-get": {
        parameters: {
            query?: {
                /** @description Its number; the latest unless given. */
                import?: number;
                /** @description How many to pass over. */
                offset?: number;
                /** @description Only those of this column; blank for those of whole rows. */
                column?: string;
                /** @description Only those of this kind, e.g. not_date. */
                code?: string;
                /** @description How many, at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProblemsOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "import-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportProblemsInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportProblemsOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "import-problems-file-get": {
        parameters: {
            query?: {
                /** @description Its number; the latest unless given. */
                import?: number;
                /** @description How many to pass over. */
                offset?: number;
                /** @description Only those of this column; blank for those of whole rows. */
                column?: string;
                /** @description Only those of this kind, e.g. not_date. */
                code?: string;
                /** @description How many, at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "import-problems-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportProblemsInput"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "fields-get": {
        parameters: {
            query?: {
                /** @description Only the fields of this kind. */
                kind?: "accounts" | "contacts" | "deals" | "deal_contacts" | "orders" | "touches" | "usage" | "answers";
                /** @description How many of the most common values to give. */
                top?: number;
                /** @description Also the fields without any value. */
                all?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldsOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldsInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldsOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "field-values-get": {
        parameters: {
            query: {
                /** @description Kind and field, e.g. accounts.industry or contacts.department. */
                field: string;
                /** @description What a value begins with or holds; capitals make no difference. */
                prefix?: string;
                /** @description How many values to give. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldValuesOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "field-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldValuesInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldValuesOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "field-after-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldAfterOutcomeInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldAfterOutcomeOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "field-known-before": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldKnownBeforeInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldKnownBeforeOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-find-get": {
        parameters: {
            query: {
                /** @description A name, domain or id, or a part of it. */
                text: string;
                /** @description How many, at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountFindOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountFindInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountFindOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-show-get": {
        parameters: {
            query: {
                /** @description Id, domain, name, or number such as #12. */
                account: string;
                /** @description How many rows of each list, at most. */
                limit?: number;
                /** @description Give this list and no other: for its next page. */
                only?: "people" | "deals" | "orders" | "answers";
                /** @description How many rows of that list to pass over. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountShowInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountShowOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-timeline-get": {
        parameters: {
            query: {
                /** @description Id, domain, name, or number such as #12. */
                account: string;
                /** @description How many events, at most. */
                limit?: number;
                /** @description How many to pass over: for the next page. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountTimelineOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountTimelineInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountTimelineOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-duplicates-get": {
        parameters: {
            query?: {
                /** @description How many groups, at most. */
                limit?: number;
                /** @description How many groups to pass over. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDuplicatesOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountDuplicatesInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDuplicatesOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountMergeInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountMergeOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUnmergeInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountUnmergeOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-merges-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountMergesOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountMergesInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountMergesOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "account-not-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountNotDuplicatesInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNotDuplicatesOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "rate-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateSetInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateSetOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "rate-list-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "rate-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RateListOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "settings-show-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "settings-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsShowInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsShowOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "settings-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsSetInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsSetOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "settings-choices-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsChoicesOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "settings-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsChoicesInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsChoicesOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "threshold-list-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThresholdListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "threshold-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThresholdListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThresholdListOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "threshold-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThresholdSetInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThresholdSetOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-size-get": {
        parameters: {
            query: {
                /** @description A rule, or the name of a saved segment. */
                expr: string;
                /** @description Count as the market stood at the end of that day. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentSizeOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentSizeInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentSizeOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-check-get": {
        parameters: {
            query: {
                /** @description The rule. */
                expr: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentCheckOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentCheckInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentCheckOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-draft-get": {
        parameters: {
            query?: {
                /** @description The text so far. */
                rule?: string;
                /** @description The tree of a builder; then its text is made from it. */
                tree?: string;
                /** @description Whom a tree is about. A text says it itself. */
                subject?: "account" | "contact";
                /** @description Count as the market stood at the end of that day. */
                asOf?: string;
                /** @description Count the rule and each of its clauses. */
                counts?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentDraftOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentDraftInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentDraftOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-complete-get": {
        parameters: {
            query: {
                /** @description The rule so far. */
                text: string;
                /** @description Where the cursor stands: characters before it. */
                position: number;
                /** @description Whom it is about, where the text does not say. */
                subject?: "account" | "contact";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentCompleteOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentCompleteInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentCompleteOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-vocabulary-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentVocabularyOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentVocabularyInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentVocabularyOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-save": {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what the change is based on; when it is no longer current the answer is 409. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentSaveInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    /** @description The version shown. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentSaveOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-list-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentListOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-show-get": {
        parameters: {
            query: {
                /** @description Name of the segment. */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    /** @description The version shown. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentShowInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    /** @description The version shown. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentShowOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-examples-get": {
        parameters: {
            query: {
                /** @description A rule, or the name of a saved segment. */
                expr: string;
                /** @description Kept, left out, or not to be told. */
                which?: "in" | "out" | "unknown";
                /** @description How many at most. */
                limit?: number;
                /** @description As the market stood at the end of that day. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentExamplesOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-examples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentExamplesInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentExamplesOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-compare-get": {
        parameters: {
            query: {
                /** @description A rule, or the name of a saved segment. */
                a: string;
                /** @description Another. */
                b: string;
                /** @description How many example accounts of each part. */
                limit?: number;
                /** @description As the market stood at the end of that day. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentCompareOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentCompareInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentCompareOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-overlap-get": {
        parameters: {
            query?: {
                /** @description Saved segments about companies; without any, all of them. */
                names?: string[];
                /** @description As the market stood at the end of that day. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentOverlapOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-overlap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentOverlapInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentOverlapOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-why-get": {
        parameters: {
            query: {
                /** @description A rule, or the name of a saved segment. */
                segment: string;
                /** @description Id, domain, name, or number such as #12. */
                account: string;
                /** @description As the market stood at the end of that day. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentWhyOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentWhyInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentWhyOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-of-get": {
        parameters: {
            query: {
                /** @description Id, domain, name, or number such as #12. */
                account: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentOfOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentOfInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentOfOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentCopyInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    /** @description The version shown. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentCopyOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentRenameInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentRenameOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentDeleteInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentDeleteOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-suggest-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentSuggestOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentSuggestInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentSuggestOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "market-overview-get": {
        parameters: {
            query?: {
                /** @description See the market as it stood at the end of that day. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketOverviewOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "market-overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarketOverviewInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarketOverviewOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-score-get": {
        parameters: {
            query: {
                /** @description Name of a saved segment, or a rule. */
                name: string;
                /** @description As the market stood at the end of that day. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentScoreOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentScoreInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentScoreOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "economics-show-get": {
        parameters: {
            query?: {
                /** @description For one segment only; without it for every segment that has no figures of its own. */
                segment?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EconomicsShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "economics-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EconomicsShowInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EconomicsShowOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "economics-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EconomicsSetInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EconomicsSetOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentRefreshInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentRefreshOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-history-get": {
        parameters: {
            query: {
                /** @description Name of the segment; of a deleted one, too. */
                name: string;
                /** @description The latest so many refreshes. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentHistoryOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentHistoryInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentHistoryOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-was-in-get": {
        parameters: {
            query: {
                /** @description Name of the segment; of a deleted one, too. */
                name: string;
                /** @description The day. */
                on: string;
                /** @description Compute it as of that day, although a refresh kept who was in. */
                recompute?: boolean;
                /** @description How many rows to skip. */
                offset?: number;
                /** @description At most so many rows, up to 500. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentWasInOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-was-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentWasInInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentWasInOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-moved-get": {
        parameters: {
            query: {
                /** @description Name of the segment; of a deleted one, too. */
                name: string;
                /** @description What refreshes on that day and after it found; without it, the last refresh. */
                since?: string;
                /** @description Only those that entered, or left. */
                direction?: "both" | "entered" | "left";
                /** @description How many rows to skip. */
                offset?: number;
                /** @description At most so many rows, up to 500. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentMovedOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "segment-moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SegmentMovedInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SegmentMovedOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "patterns-find-get": {
        parameters: {
            query?: {
                /** @description won, retained or expanded; or any rule about companies, or the name of a segment. */
                outcome?: string;
                /** @description Search only these fields. */
                field?: string[];
                /** @description Search what was known at the end of that day. */
                asOf?: string;
                /** @description Conditions in a pattern at most. */
                depth?: number;
                /** @description Of the draw, where nothing dates the rows. */
                seed?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatternsFindOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "patterns-find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatternsFindInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatternsFindOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "patterns-by-get": {
        parameters: {
            query: {
                /** @description A field of companies, e.g. industry; or of their rows or the deal: touches.channel, deals.source. */
                field: string;
                /** @description won, retained or expanded; or any rule about companies, or the name of a segment. */
                outcome?: string;
                /** @description Look at what was known at the end of that day. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatternsByOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "patterns-by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PatternsByInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatternsByOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "role-classify-get": {
        parameters: {
            query?: {
                /** @description Job titles, e.g. "Leiterin Einkauf". */
                titles?: string[];
                /** @description A text file with one title a line. */
                file?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleClassifyOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "role-classify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleClassifyInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleClassifyOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "role-review-get": {
        parameters: {
            query?: {
                /** @description How many, at most. */
                limit?: number;
                /** @description How many to pass over. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleReviewOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "role-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleReviewInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleReviewOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "role-settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleSettleInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleSettleOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "buying-group-get": {
        parameters: {
            query: {
                /** @description An account by id, domain, name or number such as #12, or a deal by id or name. */
                of: string;
                /** @description Which of the two is meant, where both go by that text. */
                kind?: "account" | "deal";
                /** @description As it stood at the end of that day. A closed deal is shown as of its closing. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuyingGroupOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "buying-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BuyingGroupInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuyingGroupOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "role-origins-get": {
        parameters: {
            query?: {
                /** @description Only deals of companies in this segment at the opening: its name, or a rule. */
                segment?: string;
                /** @description As the market stood at the end of that day. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleOriginsOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "role-origins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleOriginsInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleOriginsOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "champion-get": {
        parameters: {
            query?: {
                /** @description Name of a saved segment, or a rule; without it the whole market. */
                segment?: string;
                /** @description As the market stood at the end of that day. */
                asOf?: string;
                /** @description Days after the opening by which a role must have been engaged; deals closed by then are left out. */
                landmark?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChampionOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    champion: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChampionInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChampionOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "champion-confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChampionConfirmInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChampionConfirmOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "champion-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChampionReleaseInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChampionReleaseOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "champion-person-get": {
        parameters: {
            query: {
                /** @description Id, e-mail address or full name. */
                contact: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChampionPersonOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "champion-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChampionPersonInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChampionPersonOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "champion-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChampionNoteInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChampionNoteOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "target-list-get": {
        parameters: {
            query: {
                /** @description Name of a saved segment, or a rule. */
                segment: string;
                /** @description What to order by: any expression about the account; default account.employees. */
                orderBy?: string;
                /** @description Largest first; the default. */
                desc?: boolean;
                /** @description Smallest first. */
                asc?: boolean;
                /** @description Only accounts of that stage; where none is recorded, a won deal or an order makes a customer. */
                lifecycle?: "prospect" | "customer" | "former" | "any";
                /** @description Keep accounts that have an open deal. */
                keepOpenDeals?: boolean;
                /** @description Keep accounts that asked not to be contacted. */
                keepDoNotContact?: boolean;
                /** @description Leave out accounts touched in the last so many days; 0 keeps them. */
                touchedWithin?: number;
                /** @description Whose touches count: ours (and those of unknown origin), or the buyer’s too. */
                touchedBy?: "seller" | "any";
                /** @description Leave out accounts without anybody who may be contacted. */
                needsContact?: boolean;
                /** @description At most so many accounts of each owner. */
                capPerOwner?: number;
                /** @description Another column: a field or any expression about the account. */
                include?: string[];
                /** @description At most so many accounts; default all in a file, 10 on screen. */
                limit?: number;
                /** @description List the people at these accounts who may be contacted. */
                people?: boolean;
                /** @description csv: a plain table for a spreadsheet, with the field names as headers; json: the plain table as one JSON array of objects, for programs; hubspot: companies for HubSpot’s import; salesforce: accounts for Salesforce’s Data Loader; linkedin: company list for LinkedIn Campaign Manager (at least 300 rows); linkedin-contacts: contact list for LinkedIn Campaign Manager (at least 300 people who may be contacted); google: Customer Match list for Google Ads, hashed; people who may be contacted only */
                format?: "csv" | "json" | "hubspot" | "salesforce" | "linkedin" | "linkedin-contacts" | "google";
                /** @description Overwrite the file when it is there. */
                force?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "target-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetListOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "target-list-file-get": {
        parameters: {
            query: {
                /** @description Name of a saved segment, or a rule. */
                segment: string;
                /** @description What to order by: any expression about the account; default account.employees. */
                orderBy?: string;
                /** @description Largest first; the default. */
                desc?: boolean;
                /** @description Smallest first. */
                asc?: boolean;
                /** @description Only accounts of that stage; where none is recorded, a won deal or an order makes a customer. */
                lifecycle?: "prospect" | "customer" | "former" | "any";
                /** @description Keep accounts that have an open deal. */
                keepOpenDeals?: boolean;
                /** @description Keep accounts that asked not to be contacted. */
                keepDoNotContact?: boolean;
                /** @description Leave out accounts touched in the last so many days; 0 keeps them. */
                touchedWithin?: number;
                /** @description Whose touches count: ours (and those of unknown origin), or the buyer’s too. */
                touchedBy?: "seller" | "any";
                /** @description Leave out accounts without anybody who may be contacted. */
                needsContact?: boolean;
                /** @description At most so many accounts of each owner. */
                capPerOwner?: number;
                /** @description Another column: a field or any expression about the account. */
                include?: string[];
                /** @description At most so many accounts; default all in a file, 10 on screen. */
                limit?: number;
                /** @description List the people at these accounts who may be contacted. */
                people?: boolean;
                /** @description csv: a plain table for a spreadsheet, with the field names as headers; json: the plain table as one JSON array of objects, for programs; hubspot: companies for HubSpot’s import; salesforce: accounts for Salesforce’s Data Loader; linkedin: company list for LinkedIn Campaign Manager (at least 300 rows); linkedin-contacts: contact list for LinkedIn Campaign Manager (at least 300 people who may be contacted); google: Customer Match list for Google Ads, hashed; people who may be contacted only */
                format?: "csv" | "json" | "hubspot" | "salesforce" | "linkedin" | "linkedin-contacts" | "google";
                /** @description Overwrite the file when it is there. */
                force?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "target-list-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetListInput"];
            };
        };
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "target-page-get": {
        parameters: {
            query: {
                /** @description Name of a saved segment, or a rule. */
                segment: string;
                /** @description What to order by: any expression about the account; default account.employees. */
                orderBy?: string;
                /** @description Largest first; the default. */
                desc?: boolean;
                /** @description Smallest first. */
                asc?: boolean;
                /** @description Only accounts of that stage; where none is recorded, a won deal or an order makes a customer. */
                lifecycle?: "prospect" | "customer" | "former" | "any";
                /** @description Keep accounts that have an open deal. */
                keepOpenDeals?: boolean;
                /** @description Keep accounts that asked not to be contacted. */
                keepDoNotContact?: boolean;
                /** @description Leave out accounts touched in the last so many days; 0 keeps them. */
                touchedWithin?: number;
                /** @description Whose touches count: ours (and those of unknown origin), or the buyer’s too. */
                touchedBy?: "seller" | "any";
                /** @description Leave out accounts without anybody who may be contacted. */
                needsContact?: boolean;
                /** @description At most so many accounts of each owner. */
                capPerOwner?: number;
                /** @description Another column: a field or any expression about the account. */
                include?: string[];
                /** @description Columns in their order, instead of the usual ones: fields or any expression about the account. Usual: account.name, account.domain, account.industry, account.employees, account.country, account.lifecycle, account.owner. */
                columns?: string[];
                /** @description Only accounts whose name or domain contains this text, in capitals or not. */
                search?: string;
                /** @description How many rows to skip. */
                offset?: number;
                /** @description At most so many rows, up to 500. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPageOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "target-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetPageInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPageOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "target-left-out-get": {
        parameters: {
            query: {
                /** @description Name of a saved segment, or a rule. */
                segment: string;
                /** @description What to order by: any expression about the account; default account.employees. */
                orderBy?: string;
                /** @description Largest first; the default. */
                desc?: boolean;
                /** @description Smallest first. */
                asc?: boolean;
                /** @description Only accounts of that stage; where none is recorded, a won deal or an order makes a customer. */
                lifecycle?: "prospect" | "customer" | "former" | "any";
                /** @description Keep accounts that have an open deal. */
                keepOpenDeals?: boolean;
                /** @description Keep accounts that asked not to be contacted. */
                keepDoNotContact?: boolean;
                /** @description Leave out accounts touched in the last so many days; 0 keeps them. */
                touchedWithin?: number;
                /** @description Whose touches count: ours (and those of unknown origin), or the buyer’s too. */
                touchedBy?: "seller" | "any";
                /** @description Leave out accounts without anybody who may be contacted. */
                needsContact?: boolean;
                /** @description At most so many accounts of each owner. */
                capPerOwner?: number;
                /** @description Another column: a field or any expression about the account. */
                include?: string[];
                /** @description The reason, as `target page` names it. */
                reason: "other_lifecycle" | "open_deal" | "do_not_contact" | "recently_touched" | "no_contact" | "owner_cap";
                /** @description Only accounts whose name or domain contains this text, in capitals or not. */
                search?: string;
                /** @description How many rows to skip. */
                offset?: number;
                /** @description At most so many rows, up to 500. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetLeftOutOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "target-left-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetLeftOutInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetLeftOutOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "target-columns-get": {
        parameters: {
            query?: {
                /** @description Say what this expression would show, instead of all there is. */
                expression?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetColumnsOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "target-columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetColumnsInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetColumnsOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    example: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExampleInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExampleOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "change-list-get": {
        parameters: {
            query?: {
                /** @description How many, at most. */
                limit?: number;
                /** @description Only changes older than this one: for the next page. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "change-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeListOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "change-undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUndoInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeUndoOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "doctor-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    doctor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoctorInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoctorOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "storage-show-get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "storage-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorageShowInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StorageShowOutput"];
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    files: string[];
                };
            };
        };
        responses: {
            /** @description A handle for each file, good for a day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploads"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
}
