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
    "/api/interview/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in a conversation: who says what is recognised, and the participant gets a pseudonym. */
        post: operations["interview-add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/source/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in a report or an article of others: it can be quoted and coded, and never counts as a person. */
        post: operations["source-add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interview/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The conversations and sources: who was asked, what their company was to us, when, and what may be quoted. */
        get: operations["interview-list-get"];
        put?: never;
        /** The conversations and sources: who was asked, what their company was to us, when, and what may be quoted. */
        post: operations["interview-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interview/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A conversation as it stands: the text, who speaks where, the quotes in it and their codes. */
        get: operations["interview-show-get"];
        put?: never;
        /** A conversation as it stands: the text, who speaks where, the quotes in it and their codes. */
        post: operations["interview-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interview/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down or correct what is known of a conversation: relation, role, day, how it was held, who was asked. */
        post: operations["interview-edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interview/speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct who speaks: which part each speaker has, whose a turn is, where a turn begins. */
        post: operations["interview-speakers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interview/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct the words of a transcript: quotes are carried along, and an edit that would leave one without its words is refused. */
        post: operations["interview-text"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interview/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what a participant agreed to, withdraw it or renew it: without consent nothing of theirs is shown or counted. */
        post: operations["interview-consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interview/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a conversation or a source with its quotes and codes; it can be taken back with change undo. */
        post: operations["interview-remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interview/next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom to interview next: which relation, role and segment is missing, with contacts who may be asked. */
        get: operations["interview-next-get"];
        put?: never;
        /** Whom to interview next: which relation, role and segment is missing, with contacts who may be asked. */
        post: operations["interview-next"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participant/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people who were asked, with the pseudonyms under which they are shown everywhere else. */
        get: operations["participant-list-get"];
        put?: never;
        /** The people who were asked, with the pseudonyms under which they are shown everywhere else. */
        post: operations["participant-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participant/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody who was asked: who they are, and their conversations. */
        get: operations["participant-show-get"];
        put?: never;
        /** Somebody who was asked: who they are, and their conversations. */
        post: operations["participant-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participant/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct who somebody is: name, title, the contact and the account in the records. */
        post: operations["participant-edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quote/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Quote words of an interview, by where they stand or as they are written, and give them codes. */
        post: operations["quote-add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quote/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people said, with whom it is of and the codes that it was given. */
        get: operations["quote-list-get"];
        put?: never;
        /** What people said, with whom it is of and the codes that it was given. */
        post: operations["quote-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quote/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A quote with what was said before and after it. */
        get: operations["quote-show-get"];
        put?: never;
        /** A quote with what was said before and after it. */
        post: operations["quote-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quote/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a quote one or more codes. */
        post: operations["quote-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quote/uncode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take codes from a quote that this coder gave it. */
        post: operations["quote-uncode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/quote/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a quote away with its codes; the text that it stands in stays. */
        post: operations["quote-remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a code to the codebook: a word for something that people say. */
        post: operations["code-add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The codebook: every code with its type, definition, and how many people said it. */
        get: operations["code-list-get"];
        put?: never;
        /** The codebook: every code with its type, definition, and how many people said it. */
        post: operations["code-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A code: what it means, what stands under it, how many people said it, and what was changed about it. */
        get: operations["code-show-get"];
        put?: never;
        /** A code: what it means, what stands under it, how many people said it, and what was changed about it. */
        post: operations["code-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change what a code means: its type, definition, the code it is a part of, whether it names our problem. */
        post: operations["code-edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a code another name; what was said with it stays, and its history keeps the old name. */
        post: operations["code-rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make one code of several that mean the same: what was said with any of them is said with the one. */
        post: operations["code-merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take some quotes out of a code and give them another, which is made where it is not there. */
        post: operations["code-split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a code that nobody uses out of the codebook. */
        post: operations["code-remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/code/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring in what was coded elsewhere: a file with respondent, answer and columns Code 1, Code 2 … */
        post: operations["code-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coding/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a coder has read the whole of an interview, or of the answers to a question: what they left uncoded they did not mean. Agreement is measured over such texts. */
        post: operations["coding-finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/coding/suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sentences of an interview that use the words of what was coded before: suggestions, to be read and judged. */
        get: operations["coding-suggest-get"];
        put?: never;
        /** Sentences of an interview that use the words of what was coded before: suggestions, to be read and judged. */
        post: operations["coding-suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open answers to a question of a survey, with what is known of who gave them, and the codes they were given. */
        get: operations["answer-list-get"];
        put?: never;
        /** Open answers to a question of a survey, with what is known of who gave them, and the codes they were given. */
        post: operations["answer-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Quote an open answer to a survey, whole or in part, and give it codes. */
        post: operations["answer-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the conversations carry: who was asked, saturation, themes nobody met yet, agreement of coders. */
        get: operations["research-measures-get"];
        put?: never;
        /** What the conversations carry: who was asked, saturation, themes nobody met yet, agreement of coders. */
        post: operations["research-measures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/problem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of the people asked name the problem that we solve, by role and segment: who is most impacted. */
        get: operations["research-problem-get"];
        put?: never;
        /** How many of the people asked name the problem that we solve, by role and segment: who is most impacted. */
        post: operations["research-problem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/saturation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether more people would still bring new themes, from a file with a row for each label of a person. */
        get: operations["research-saturation-get"];
        put?: never;
        /** Whether more people would still bring new themes, from a file with a row for each label of a person. */
        post: operations["research-saturation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/research/alpha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far coders agree (Krippendorff’s alpha), from a file with a column for each coder. */
        get: operations["research-alpha-get"];
        put?: never;
        /** How far coders agree (Krippendorff’s alpha), from a file with a column for each coder. */
        post: operations["research-alpha"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every survey: how many answered, what its questions are, and how many are known as contacts. */
        get: operations["survey-list-get"];
        put?: never;
        /** Every survey: how many answered, what its questions are, and how many are known as contacts. */
        post: operations["survey-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each question of a survey: its kind, how many answered, how the answers are spread, with intervals. */
        get: operations["survey-show-get"];
        put?: never;
        /** Each question of a survey: its kind, how many answered, how the answers are spread, with intervals. */
        post: operations["survey-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/survey/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what kind a question of a survey is, or the order of the words of its scale. */
        post: operations["survey-settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All personas, as a grid of segments and job roles: who is ready, who is missing, whom to begin with. */
        get: operations["persona-list-get"];
        put?: never;
        /** All personas, as a grid of segments and job roles: who is ready, who is missing, whom to begin with. */
        post: operations["persona-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a persona: a job role in one or more segments, under an invented name. */
        post: operations["persona-create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A persona: its statements with their status, and the quotes, answers and behaviour behind each. */
        get: operations["persona-show-get"];
        put?: never;
        /** A persona: its statements with their status, and the quotes, answers and behaviour behind each. */
        post: operations["persona-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a persona may be relied on: gate by gate, with what is missing, and whether the champion comes first. */
        get: operations["persona-check-get"];
        put?: never;
        /** Whether a persona may be relied on: gate by gate, with what is missing, and whether the champion comes first. */
        post: operations["persona-check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change what a persona is called, its segments, its part in the purchase, its summary or its portrait. */
        post: operations["persona-edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a statement to a persona with what it rests on, or change one. */
        post: operations["persona-statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what a statement rests on, or what speaks against it: codes, quotes, survey answers, behaviour. */
        post: operations["persona-evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept drafted statements and texts: until then they are hypotheses. */
        post: operations["persona-accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Retire a statement that no longer holds, with the reason, or bring it back. */
        post: operations["persona-retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the statements of a persona in another order. */
        post: operations["persona-reorder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draft statements from codes that three people hold, and texts from their quotes, for a person to accept. */
        post: operations["persona-draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/write": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the story, the day, a scenario or the purchase journey of a persona from chosen quotes. */
        post: operations["persona-write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the day on which a persona is to be looked at again. */
        post: operations["persona-review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make personas of one role into one: its segments, statements and texts become those of both. */
        post: operations["persona-merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a persona, with what changed in each. */
        get: operations["persona-history-get"];
        put?: never;
        /** The versions of a persona, with what changed in each. */
        post: operations["persona-history"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A persona as it stood in a version, and what is different in another one. */
        get: operations["persona-version-get"];
        put?: never;
        /** A persona as it stood in a version, and what is different in another one. */
        post: operations["persona-version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a persona with its statements and texts; the quotes and codes stay. */
        post: operations["persona-remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A persona on one page, as a PDF, a picture or a web page: its face is drawn and its name is invented. */
        get: operations["persona-card-get"];
        put?: never;
        /** A persona on one page, as a PDF, a picture or a web page: its face is drawn and its name is invented. */
        post: operations["persona-card"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/card/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A persona on one page, as a PDF, a picture or a web page: its face is drawn and its name is invented. As a file. */
        get: operations["persona-card-file-get"];
        put?: never;
        /** A persona on one page, as a PDF, a picture or a web page: its face is drawn and its name is invented. As a file. */
        post: operations["persona-card-file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/face": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drawn face of a persona, or the one that another seed would give it: never a photo. */
        get: operations["persona-face-get"];
        put?: never;
        /** The drawn face of a persona, or the one that another seed would give it: never a photo. */
        post: operations["persona-face"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who a persona’s people are, which channels they really use and what words they use, from the data, beside everybody else. */
        get: operations["persona-facts-get"];
        put?: never;
        /** Who a persona’s people are, which channels they really use and what words they use, from the data, beside everybody else. */
        post: operations["persona-facts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/prevalence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many people in the data match a persona: each attribute that is added leaves fewer, a line an attribute. */
        get: operations["persona-prevalence-get"];
        put?: never;
        /** How many people in the data match a persona: each attribute that is added leaves fewer, a line an attribute. */
        post: operations["persona-prevalence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people say matters to them against what goes with what they do: stated and derived importance of each item, from a survey. */
        get: operations["persona-gap-get"];
        put?: never;
        /** What people say matters to them against what goes with what they do: stated and derived importance of each item, from a survey. */
        post: operations["persona-gap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/persona/said": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether people do what they say: the same people’s answers to a question beside the touches they took part in. */
        get: operations["persona-said-get"];
        put?: never;
        /** Whether people do what they say: the same people’s answers to a question beside the touches they took part in. */
        post: operations["persona-said"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/voice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The voice of the customer: needs, pains, reasons chosen and left, ranked by people and by the revenue behind them, each with its quotes; also as a file for product planning. */
        get: operations["voice-get"];
        put?: never;
        /** The voice of the customer: needs, pains, reasons chosen and left, ranked by people and by the revenue behind them, each with its quotes; also as a file for product planning. */
        post: operations["voice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/voice/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The voice of the customer: needs, pains, reasons chosen and left, ranked by people and by the revenue behind them, each with its quotes; also as a file for product planning. As a file. */
        get: operations["voice-file-get"];
        put?: never;
        /** The voice of the customer: needs, pains, reasons chosen and left, ranked by people and by the revenue behind them, each with its quotes; also as a file for product planning. As a file. */
        post: operations["voice-file"];
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
    "/api/measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a segment, persona, product or channel has done by month, quarter or week: accounts, customers, revenue, deals, touches, response. */
        get: operations["measure-get"];
        put?: never;
        /** How a segment, persona, product or channel has done by month, quarter or week: accounts, customers, revenue, deals, touches, response. */
        post: operations["measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to come: revenue, profit, new customers, deals won or order lines, by month or week, with bands. */
        get: operations["forecast-get"];
        put?: never;
        /** What is to come: revenue, profit, new customers, deals won or order lines, by month or week, with bands. */
        post: operations["forecast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecast/partition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to come from each of several segments and the rest, adding up to the whole market to the cent. */
        get: operations["forecast-partition-get"];
        put?: never;
        /** What is to come from each of several segments and the rest, adding up to the whole market to the cent. */
        post: operations["forecast-partition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecast/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to come from each of the products that bring most and from the rest, adding up to all to the cent. */
        get: operations["forecast-products-get"];
        put?: never;
        /** What is to come from each of the products that bring most and from the rest, adding up to all to the cent. */
        post: operations["forecast-products"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecast/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a forecast and keep it as it is, so that what comes can judge it. */
        post: operations["forecast-keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forecast/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How good the forecasts were that were kept: each beside what came, and all together. */
        get: operations["forecast-record-get"];
        put?: never;
        /** How good the forecasts were that were kept: each beside what came, and all together. */
        post: operations["forecast-record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the open deals will bring until a day, what deals not opened yet will, and how good such forecasts were. */
        get: operations["pipeline-get"];
        put?: never;
        /** What the open deals will bring until a day, what deals not opened yet will, and how good such forecasts were. */
        post: operations["pipeline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a forecast of the pipeline and keep it as it is, so that what comes can judge it. */
        post: operations["pipeline-keep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipeline/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How good the pipeline forecasts were that were kept, each beside what came. */
        get: operations["pipeline-record-get"];
        put?: never;
        /** How good the pipeline forecasts were that were kept, each beside what came. */
        post: operations["pipeline-record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measure/cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who came back: customers by the month, quarter or year of their first purchase, and how many bought again and are still customers so long after. */
        get: operations["measure-cohorts-get"];
        put?: never;
        /** Who came back: customers by the month, quarter or year of their first purchase, and how many bought again and are still customers so long after. */
        post: operations["measure-cohorts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measure/cohort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customers behind a cohort: who bought again so long after, who did not, and what they brought. */
        get: operations["measure-cohort-get"];
        put?: never;
        /** The customers behind a cohort: who bought again so long after, who did not, and what they brought. */
        post: operations["measure-cohort"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measure/movement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where accounts were at the end of each quarter or month, and from which segment to which they went. */
        get: operations["measure-movement-get"];
        put?: never;
        /** Where accounts were at the end of each quarter or month, and from which segment to which they went. */
        post: operations["measure-movement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measure/moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The accounts behind a movement: who was where, who went from one segment to another, and what turned. */
        get: operations["measure-moved-get"];
        put?: never;
        /** The accounts behind a movement: who was where, who went from one segment to another, and what turned. */
        post: operations["measure-moved"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/measure/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For every saved segment the last 13 whole months of revenue, new customers and deals won, with the change against the year before. */
        get: operations["measure-lines-get"];
        put?: never;
        /** For every saved segment the last 13 whole months of revenue, new customers and deals won, with the change against the year before. */
        post: operations["measure-lines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal/set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a goal for a segment or the whole market, with an owner and a budget; setting it again changes what is named. */
        post: operations["goal-set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every goal with where it stands: so far, what has passed, what is likely at the end, and what was spent. */
        get: operations["goal-list-get"];
        put?: never;
        /** Every goal with where it stands: so far, what has passed, what is likely at the end, and what was spent. */
        post: operations["goal-list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal/show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One goal and where it stands. */
        get: operations["goal-show-get"];
        put?: never;
        /** One goal and where it stands. */
        post: operations["goal-show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/goal/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a goal. */
        post: operations["goal-remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in the market in a quarter beyond noise: segments, technologies, industries, channels, reasons lost, products; everything tested is corrected together. */
        get: operations["trends-get"];
        put?: never;
        /** What changed in the market in a quarter beyond noise: segments, technologies, industries, channels, reasons lost, products; everything tested is corrected together. */
        post: operations["trends"];
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
            /** @description People asked who name the problem that we solve, by role; it speaks for or against a role, the lift stands. */
            problem: {
                asked: number;
                naming: number;
                roles: {
                    role: string;
                    words: string;
                    asked: number;
                    naming: number;
                    lo95: number;
                    hi95: number;
                    /** @description Clearly more often than everybody else who was asked. */
                    more: boolean;
                }[];
            } | null;
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
        InterviewAddInput: {
            /** @description A transcript or notes: .txt, .md, .docx, .vtt or .srt. */
            file?: string;
            /** @description The words themselves, in place of a file. */
            text?: string;
            /** @description Who was asked: a name, or the pseudonym (P07) of somebody asked before. */
            participant?: string;
            /** @description The contact: id, e-mail address or full name. */
            contact?: string;
            /** @description Their company: name, domain, id or #number; default that of the contact. */
            account?: string;
            /** @description What to call it; default the name of the file. */
            title?: string;
            /**
             * @description What their company was to us when they were asked: a customer, a prospect, lost (chose somebody else), no_decision, or former.
             * @enum {string}
             */
            relation?: "customer" | "prospect" | "lost" | "no_decision" | "former";
            /** @description Their department and level when it was decided, e.g. "creative manager"; default as the records say now. */
            role?: string;
            /**
             * @description Their part in the purchase.
             * @enum {string}
             */
            buyingRole?: "champion" | "economic buyer" | "decision maker" | "executive sponsor" | "budget holder" | "technical evaluator" | "end user" | "influencer" | "purchasing" | "legal and compliance" | "security" | "blocker" | "coach" | "other" | "unknown";
            /**
             * @description How they were asked.
             * @enum {string}
             */
            mode?: "in_person" | "phone" | "video" | "email";
            /** @description The list of questions that was followed. */
            guide?: string;
            /** @description Its version. */
            guideVersion?: string;
            /**
             * Format: date
             * @description The day of the conversation.
             */
            on?: string;
            /** @description They agreed to be recorded. */
            consentRecord?: boolean;
            /** @description They agreed that their words are quoted. */
            consentQuote?: boolean;
            /**
             * @description How far quotes may travel: research (the research alone), company (within it) or public.
             * @enum {string}
             */
            consentScope?: "research" | "company" | "public";
            /**
             * Format: date
             * @description The last day on which their words may be used.
             */
            consentExpires?: string;
        };
        InterviewAddOutput: {
            /** @description False where the same text was brought in before: then nothing changed. */
            added: boolean;
            interview: {
                id: number;
                /** @enum {string} */
                kind: "interview" | "source";
                title: string;
                participant: {
                    id: number;
                    /** @description The only name that is shown outside the research. */
                    pseudonym: string;
                    name: string | null;
                    title: string | null;
                    /** @description The contact, as notes name it; null where nobody was found. */
                    person: string | null;
                    account: {
                        number: number | null;
                        name: string | null;
                    } | null;
                } | null;
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                /** @description As was said; null where the records tell. */
                jobRole: string | null;
                jobRoleWords: string | null;
                buyingRole: string | null;
                mode: ("in_person" | "phone" | "video" | "email") | null;
                guide: string | null;
                guideVersion: string | null;
                day: string | null;
                consent: {
                    record: boolean | null;
                    quote: boolean | null;
                    scope: ("research" | "company" | "public") | null;
                    expires: string | null;
                    withdrawn: string | null;
                    /** @description Why nothing of it is shown or counted today; null where it is. */
                    hidden: ("withdrawn" | "expired" | "not_quotable") | null;
                    words: string;
                };
                publisher: string | null;
                address: string | null;
                file: string | null;
                format: string;
                revision: number;
                /** @description Words of the participant; of everybody where no speakers are known. */
                words: number;
                turns: number;
                quotes: number;
                /** @description Coders who have read the whole of it. */
                readBy: string[];
                /** @description What is not written down yet, in words. */
                wanting: string[];
            };
            speakers: {
                label: string;
                /** @enum {string} */
                part: "interviewee" | "interviewer" | "other";
                /**
                 * @description How the part is known: by the label, the name, a guess from speech, or by hand.
                 * @enum {string}
                 */
                basis: "label" | "name" | "speech" | "hand";
                turns: number;
            }[];
            notices: string[];
        };
        SourceAddInput: {
            /** @description .txt, .md or .docx. */
            file?: string;
            /** @description The words themselves, in place of a file. */
            text?: string;
            /** @description What to call it; default the name of the file. */
            title?: string;
            /** @description Who published it. */
            publisher?: string;
            /** @description Where it can be found. */
            address?: string;
            /**
             * Format: date
             * @description The day on which it was published.
             */
            on?: string;
        };
        SourceAddOutput: {
            /** @description False where the same text was brought in before: then nothing changed. */
            added: boolean;
            source: {
                id: number;
                /** @enum {string} */
                kind: "interview" | "source";
                title: string;
                participant: {
                    id: number;
                    /** @description The only name that is shown outside the research. */
                    pseudonym: string;
                    name: string | null;
                    title: string | null;
                    /** @description The contact, as notes name it; null where nobody was found. */
                    person: string | null;
                    account: {
                        number: number | null;
                        name: string | null;
                    } | null;
                } | null;
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                /** @description As was said; null where the records tell. */
                jobRole: string | null;
                jobRoleWords: string | null;
                buyingRole: string | null;
                mode: ("in_person" | "phone" | "video" | "email") | null;
                guide: string | null;
                guideVersion: string | null;
                day: string | null;
                consent: {
                    record: boolean | null;
                    quote: boolean | null;
                    scope: ("research" | "company" | "public") | null;
                    expires: string | null;
                    withdrawn: string | null;
                    /** @description Why nothing of it is shown or counted today; null where it is. */
                    hidden: ("withdrawn" | "expired" | "not_quotable") | null;
                    words: string;
                };
                publisher: string | null;
                address: string | null;
                file: string | null;
                format: string;
                revision: number;
                /** @description Words of the participant; of everybody where no speakers are known. */
                words: number;
                turns: number;
                quotes: number;
                /** @description Coders who have read the whole of it. */
                readBy: string[];
                /** @description What is not written down yet, in words. */
                wanting: string[];
            };
            notices: string[];
        };
        InterviewListInput: {
            /**
             * @description Only those of this relation.
             * @enum {string}
             */
            relation?: "customer" | "prospect" | "lost" | "no_decision" | "former";
            /**
             * @description Only conversations, or only documents of others.
             * @enum {string}
             */
            kind?: "interview" | "source";
        };
        InterviewListOutput: {
            interviews: {
                id: number;
                /** @enum {string} */
                kind: "interview" | "source";
                title: string;
                participant: {
                    id: number;
                    /** @description The only name that is shown outside the research. */
                    pseudonym: string;
                    name: string | null;
                    title: string | null;
                    /** @description The contact, as notes name it; null where nobody was found. */
                    person: string | null;
                    account: {
                        number: number | null;
                        name: string | null;
                    } | null;
                } | null;
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                /** @description As was said; null where the records tell. */
                jobRole: string | null;
                jobRoleWords: string | null;
                buyingRole: string | null;
                mode: ("in_person" | "phone" | "video" | "email") | null;
                guide: string | null;
                guideVersion: string | null;
                day: string | null;
                consent: {
                    record: boolean | null;
                    quote: boolean | null;
                    scope: ("research" | "company" | "public") | null;
                    expires: string | null;
                    withdrawn: string | null;
                    /** @description Why nothing of it is shown or counted today; null where it is. */
                    hidden: ("withdrawn" | "expired" | "not_quotable") | null;
                    words: string;
                };
                publisher: string | null;
                address: string | null;
                file: string | null;
                format: string;
                revision: number;
                /** @description Words of the participant; of everybody where no speakers are known. */
                words: number;
                turns: number;
                quotes: number;
                /** @description Coders who have read the whole of it. */
                readBy: string[];
                /** @description What is not written down yet, in words. */
                wanting: string[];
            }[];
            /** @description People asked whose words may be used today: each once, however often they were asked. */
            people: number;
            /** @description Conversations that are neither shown nor counted elsewhere, by why. */
            hidden: {
                withdrawn: number;
                expired: number;
                notQuotable: number;
            };
        };
        InterviewShowInput: {
            /** @description Its number. */
            id: number;
        };
        InterviewShowOutput: {
            interview: {
                id: number;
                /** @enum {string} */
                kind: "interview" | "source";
                title: string;
                participant: {
                    id: number;
                    /** @description The only name that is shown outside the research. */
                    pseudonym: string;
                    name: string | null;
                    title: string | null;
                    /** @description The contact, as notes name it; null where nobody was found. */
                    person: string | null;
                    account: {
                        number: number | null;
                        name: string | null;
                    } | null;
                } | null;
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                /** @description As was said; null where the records tell. */
                jobRole: string | null;
                jobRoleWords: string | null;
                buyingRole: string | null;
                mode: ("in_person" | "phone" | "video" | "email") | null;
                guide: string | null;
                guideVersion: string | null;
                day: string | null;
                consent: {
                    record: boolean | null;
                    quote: boolean | null;
                    scope: ("research" | "company" | "public") | null;
                    expires: string | null;
                    withdrawn: string | null;
                    /** @description Why nothing of it is shown or counted today; null where it is. */
                    hidden: ("withdrawn" | "expired" | "not_quotable") | null;
                    words: string;
                };
                publisher: string | null;
                address: string | null;
                file: string | null;
                format: string;
                revision: number;
                /** @description Words of the participant; of everybody where no speakers are known. */
                words: number;
                turns: number;
                quotes: number;
                /** @description Coders who have read the whole of it. */
                readBy: string[];
                /** @description What is not written down yet, in words. */
                wanting: string[];
            };
            /** @description Null where consent was withdrawn or has expired. */
            text: string | null;
            speakers: {
                label: string;
                /** @enum {string} */
                part: "interviewee" | "interviewer" | "other";
                /**
                 * @description How the part is known: by the label, the name, a guess from speech, or by hand.
                 * @enum {string}
                 */
                basis: "label" | "name" | "speech" | "hand";
                turns: number;
            }[];
            /** @description Paragraphs of one speaker (a place in `speakers`), with offsets into the text in UTF-16 code units. */
            turns: {
                speaker: number | null;
                start: number;
                end: number;
            }[];
            quotes: {
                id: number;
                start: number;
                end: number;
                text: string;
                codes: {
                    id: number;
                    name: string;
                    type: string;
                    coder: string;
                    pass: number;
                }[];
            }[];
        };
        InterviewEditInput: {
            /** @description Its number. */
            id: number;
            /** @description What to call it; default the name of the file. */
            title?: string;
            /**
             * @description What their company was to us when they were asked: a customer, a prospect, lost (chose somebody else), no_decision, or former.
             * @enum {string}
             */
            relation?: "customer" | "prospect" | "lost" | "no_decision" | "former";
            /** @description Their department and level when it was decided, e.g. "creative manager"; default as the records say now. */
            role?: string;
            /**
             * @description Their part in the purchase.
             * @enum {string}
             */
            buyingRole?: "champion" | "economic buyer" | "decision maker" | "executive sponsor" | "budget holder" | "technical evaluator" | "end user" | "influencer" | "purchasing" | "legal and compliance" | "security" | "blocker" | "coach" | "other" | "unknown";
            /**
             * @description How they were asked.
             * @enum {string}
             */
            mode?: "in_person" | "phone" | "video" | "email";
            /** @description The list of questions that was followed. */
            guide?: string;
            /** @description Its version. */
            guideVersion?: string;
            /**
             * Format: date
             * @description The day of the conversation.
             */
            on?: string;
            /** @description Of a source: who published it. */
            publisher?: string;
            /** @description Of a source: where it can be found. */
            address?: string;
            /** @description Who was asked: the pseudonym of another participant. */
            participant?: string;
            /** @description What is to be unknown again. */
            clear?: ("relation" | "role" | "buyingRole" | "mode" | "guide" | "guideVersion" | "on" | "publisher" | "address")[];
        };
        InterviewEditOutput: {
            id: number;
            /** @enum {string} */
            kind: "interview" | "source";
            title: string;
            participant: {
                id: number;
                /** @description The only name that is shown outside the research. */
                pseudonym: string;
                name: string | null;
                title: string | null;
                /** @description The contact, as notes name it; null where nobody was found. */
                person: string | null;
                account: {
                    number: number | null;
                    name: string | null;
                } | null;
            } | null;
            relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
            /** @description As was said; null where the records tell. */
            jobRole: string | null;
            jobRoleWords: string | null;
            buyingRole: string | null;
            mode: ("in_person" | "phone" | "video" | "email") | null;
            guide: string | null;
            guideVersion: string | null;
            day: string | null;
            consent: {
                record: boolean | null;
                quote: boolean | null;
                scope: ("research" | "company" | "public") | null;
                expires: string | null;
                withdrawn: string | null;
                /** @description Why nothing of it is shown or counted today; null where it is. */
                hidden: ("withdrawn" | "expired" | "not_quotable") | null;
                words: string;
            };
            publisher: string | null;
            address: string | null;
            file: string | null;
            format: string;
            revision: number;
            /** @description Words of the participant; of everybody where no speakers are known. */
            words: number;
            turns: number;
            quotes: number;
            /** @description Coders who have read the whole of it. */
            readBy: string[];
            /** @description What is not written down yet, in words. */
            wanting: string[];
        };
        InterviewSpeakersInput: {
            /** @description The number of the conversation. */
            id: number;
            /** @description Which part a speaker has: "Anna=interviewee". Parts are interviewee, interviewer, other; a number names a speaker as well. */
            parts?: string[];
            /** @description Whose turns they are: "12=Anna", "3-9=Anna", "all=Anna"; a new label is a new speaker, "12=" is nobody known. */
            turns?: string[];
            /** @description A turn in two, with --before or --at. */
            split?: number;
            /** @description The words with which the second part begins. */
            before?: string;
            /** @description Where the second part begins, as an offset into the text. */
            at?: number;
            /** @description Turns that become one with the turn behind them. */
            join?: number[];
        };
        InterviewSpeakersOutput: {
            interview: {
                id: number;
                /** @enum {string} */
                kind: "interview" | "source";
                title: string;
                participant: {
                    id: number;
                    /** @description The only name that is shown outside the research. */
                    pseudonym: string;
                    name: string | null;
                    title: string | null;
                    /** @description The contact, as notes name it; null where nobody was found. */
                    person: string | null;
                    account: {
                        number: number | null;
                        name: string | null;
                    } | null;
                } | null;
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                /** @description As was said; null where the records tell. */
                jobRole: string | null;
                jobRoleWords: string | null;
                buyingRole: string | null;
                mode: ("in_person" | "phone" | "video" | "email") | null;
                guide: string | null;
                guideVersion: string | null;
                day: string | null;
                consent: {
                    record: boolean | null;
                    quote: boolean | null;
                    scope: ("research" | "company" | "public") | null;
                    expires: string | null;
                    withdrawn: string | null;
                    /** @description Why nothing of it is shown or counted today; null where it is. */
                    hidden: ("withdrawn" | "expired" | "not_quotable") | null;
                    words: string;
                };
                publisher: string | null;
                address: string | null;
                file: string | null;
                format: string;
                revision: number;
                /** @description Words of the participant; of everybody where no speakers are known. */
                words: number;
                turns: number;
                quotes: number;
                /** @description Coders who have read the whole of it. */
                readBy: string[];
                /** @description What is not written down yet, in words. */
                wanting: string[];
            };
            /** @description Null where consent was withdrawn or has expired. */
            text: string | null;
            speakers: {
                label: string;
                /** @enum {string} */
                part: "interviewee" | "interviewer" | "other";
                /**
                 * @description How the part is known: by the label, the name, a guess from speech, or by hand.
                 * @enum {string}
                 */
                basis: "label" | "name" | "speech" | "hand";
                turns: number;
            }[];
            /** @description Paragraphs of one speaker (a place in `speakers`), with offsets into the text in UTF-16 code units. */
            turns: {
                speaker: number | null;
                start: number;
                end: number;
            }[];
            quotes: {
                id: number;
                start: number;
                end: number;
                text: string;
                codes: {
                    id: number;
                    name: string;
                    type: string;
                    coder: string;
                    pass: number;
                }[];
            }[];
        };
        InterviewTextInput: {
            /** @description Its number. */
            id: number;
            /** @description The revision that was corrected, as interview show says it. */
            revision: number;
            /** @description The whole text as it should be. */
            text?: string;
            /** @description A text file with the whole text as it should be. */
            file?: string;
            /** @description In place of a whole text: words that stand in it once … */
            find?: string;
            /** @description … and what should stand there. */
            replace?: string;
        };
        InterviewTextOutput: {
            interview: {
                id: number;
                /** @enum {string} */
                kind: "interview" | "source";
                title: string;
                participant: {
                    id: number;
                    /** @description The only name that is shown outside the research. */
                    pseudonym: string;
                    name: string | null;
                    title: string | null;
                    /** @description The contact, as notes name it; null where nobody was found. */
                    person: string | null;
                    account: {
                        number: number | null;
                        name: string | null;
                    } | null;
                } | null;
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                /** @description As was said; null where the records tell. */
                jobRole: string | null;
                jobRoleWords: string | null;
                buyingRole: string | null;
                mode: ("in_person" | "phone" | "video" | "email") | null;
                guide: string | null;
                guideVersion: string | null;
                day: string | null;
                consent: {
                    record: boolean | null;
                    quote: boolean | null;
                    scope: ("research" | "company" | "public") | null;
                    expires: string | null;
                    withdrawn: string | null;
                    /** @description Why nothing of it is shown or counted today; null where it is. */
                    hidden: ("withdrawn" | "expired" | "not_quotable") | null;
                    words: string;
                };
                publisher: string | null;
                address: string | null;
                file: string | null;
                format: string;
                revision: number;
                /** @description Words of the participant; of everybody where no speakers are known. */
                words: number;
                turns: number;
                quotes: number;
                /** @description Coders who have read the whole of it. */
                readBy: string[];
                /** @description What is not written down yet, in words. */
                wanting: string[];
            };
            /** @description Null where consent was withdrawn or has expired. */
            text: string | null;
            speakers: {
                label: string;
                /** @enum {string} */
                part: "interviewee" | "interviewer" | "other";
                /**
                 * @description How the part is known: by the label, the name, a guess from speech, or by hand.
                 * @enum {string}
                 */
                basis: "label" | "name" | "speech" | "hand";
                turns: number;
            }[];
            /** @description Paragraphs of one speaker (a place in `speakers`), with offsets into the text in UTF-16 code units. */
            turns: {
                speaker: number | null;
                start: number;
                end: number;
            }[];
            quotes: {
                id: number;
                start: number;
                end: number;
                text: string;
                codes: {
                    id: number;
                    name: string;
                    type: string;
                    coder: string;
                    pass: number;
                }[];
            }[];
            /** @description Quotes that stand at another place now. */
            moved: number;
            /** @description Quotes whose words were corrected with the text. */
            reworded: {
                id: number;
                was: string;
                is: string;
            }[];
        };
        InterviewConsentInput: {
            /** @description The number of the conversation. */
            id: number;
            /**
             * @description They took it back: hidden everywhere from now on.
             * @default false
             */
            withdraw?: boolean;
            /**
             * Format: date
             * @description With --withdraw: the day they did; default today.
             */
            on?: string;
            /**
             * @description They agreed again after they had withdrawn.
             * @default false
             */
            renew?: boolean;
            /** @description They agreed to be recorded. */
            record?: boolean;
            /** @description They agreed that their words are quoted. */
            quote?: boolean;
            /**
             * @description How far quotes may travel.
             * @enum {string}
             */
            scope?: "research" | "company" | "public";
            /**
             * Format: date
             * @description The last day on which their words may be used.
             */
            expires?: string;
            /**
             * @description Their words may be used without an end.
             * @default false
             */
            noEnd?: boolean;
            /**
             * @description For all conversations with the same participant.
             * @default false
             */
            all?: boolean;
        };
        InterviewConsentOutput: {
            interviews: {
                id: number;
                /** @enum {string} */
                kind: "interview" | "source";
                title: string;
                participant: {
                    id: number;
                    /** @description The only name that is shown outside the research. */
                    pseudonym: string;
                    name: string | null;
                    title: string | null;
                    /** @description The contact, as notes name it; null where nobody was found. */
                    person: string | null;
                    account: {
                        number: number | null;
                        name: string | null;
                    } | null;
                } | null;
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                /** @description As was said; null where the records tell. */
                jobRole: string | null;
                jobRoleWords: string | null;
                buyingRole: string | null;
                mode: ("in_person" | "phone" | "video" | "email") | null;
                guide: string | null;
                guideVersion: string | null;
                day: string | null;
                consent: {
                    record: boolean | null;
                    quote: boolean | null;
                    scope: ("research" | "company" | "public") | null;
                    expires: string | null;
                    withdrawn: string | null;
                    /** @description Why nothing of it is shown or counted today; null where it is. */
                    hidden: ("withdrawn" | "expired" | "not_quotable") | null;
                    words: string;
                };
                publisher: string | null;
                address: string | null;
                file: string | null;
                format: string;
                revision: number;
                /** @description Words of the participant; of everybody where no speakers are known. */
                words: number;
                turns: number;
                quotes: number;
                /** @description Coders who have read the whole of it. */
                readBy: string[];
                /** @description What is not written down yet, in words. */
                wanting: string[];
            }[];
            /** @description Other conversations with the same participant, which did not change. */
            others: number;
        };
        InterviewRemoveInput: {
            /** @description Its number. */
            id: number;
        };
        InterviewRemoveOutput: {
            id: number;
            title: string;
            quotes: number;
            codings: number;
            /** @description Statements of personas that lose one of these quotes as evidence. */
            evidence: number;
            /** @description The pseudonym that went with it; null where others name it. */
            participant: string | null;
        };
        InterviewNextInput: {
            /** @description For this persona: its role and segments. */
            persona?: string;
            /** @description Only accounts of this segment, or of this rule. */
            segment?: string;
            /** @description Only people of this role, e.g. "creative manager". */
            role?: string;
        };
        InterviewNextOutput: {
            scope: string;
            /** @description People asked whose words may be used, each once. */
            people: number;
            accounts: number;
            /** @description Of these, nobody wrote down what their company is to us: they fill no group. */
            relationUnknown: number;
            /** @description Conversations without consent today: not counted. */
            leftOut: number;
            groups: {
                /** @enum {string} */
                group: "customer" | "not_bought" | "former";
                words: string;
                has: number;
                ask: number;
            }[];
            /** @description What is missing until the people are balanced, in words. */
            missing: string[];
            roles: {
                jobRole: string | null;
                words: string;
                people: number;
            }[];
            /** @description How many of the people asked are in each segment. */
            segments: {
                segment: string;
                people: number;
            }[];
            available: {
                /** @enum {string} */
                relation: "customer" | "prospect" | "lost" | "former";
                contacts: number;
                accounts: number;
            }[];
            candidates: {
                /**
                 * @description Of their company, as the records tell; that nothing was decided they do not tell.
                 * @enum {string}
                 */
                relation: "customer" | "prospect" | "lost" | "former";
                person: string;
                id: string | null;
                email: string | null;
                name: string | null;
                title: string | null;
                jobRole: string | null;
                jobRoleWords: string | null;
                account: {
                    number: number;
                    name: string | null;
                };
            }[];
        };
        ParticipantListInput: Record<string, never>;
        ParticipantListOutput: {
            participants: {
                id: number;
                /** @description The only name that is shown outside the research. */
                pseudonym: string;
                name: string | null;
                title: string | null;
                /** @description The contact, as notes name it; null where nobody was found. */
                person: string | null;
                account: {
                    number: number | null;
                    name: string | null;
                } | null;
                interviews: number;
            }[];
        };
        ParticipantShowInput: {
            /** @description The pseudonym, such as P07. */
            participant: string;
        };
        ParticipantShowOutput: {
            id: number;
            /** @description The only name that is shown outside the research. */
            pseudonym: string;
            name: string | null;
            title: string | null;
            /** @description The contact, as notes name it; null where nobody was found. */
            person: string | null;
            account: {
                number: number | null;
                name: string | null;
            } | null;
            interviews: {
                id: number;
                /** @enum {string} */
                kind: "interview" | "source";
                title: string;
                participant: {
                    id: number;
                    /** @description The only name that is shown outside the research. */
                    pseudonym: string;
                    name: string | null;
                    title: string | null;
                    /** @description The contact, as notes name it; null where nobody was found. */
                    person: string | null;
                    account: {
                        number: number | null;
                        name: string | null;
                    } | null;
                } | null;
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                /** @description As was said; null where the records tell. */
                jobRole: string | null;
                jobRoleWords: string | null;
                buyingRole: string | null;
                mode: ("in_person" | "phone" | "video" | "email") | null;
                guide: string | null;
                guideVersion: string | null;
                day: string | null;
                consent: {
                    record: boolean | null;
                    quote: boolean | null;
                    scope: ("research" | "company" | "public") | null;
                    expires: string | null;
                    withdrawn: string | null;
                    /** @description Why nothing of it is shown or counted today; null where it is. */
                    hidden: ("withdrawn" | "expired" | "not_quotable") | null;
                    words: string;
                };
                publisher: string | null;
                address: string | null;
                file: string | null;
                format: string;
                revision: number;
                /** @description Words of the participant; of everybody where no speakers are known. */
                words: number;
                turns: number;
                quotes: number;
                /** @description Coders who have read the whole of it. */
                readBy: string[];
                /** @description What is not written down yet, in words. */
                wanting: string[];
            }[];
        };
        ParticipantEditInput: {
            /** @description The pseudonym, such as P07. */
            participant: string;
            /** @description Their name; shown in research only. */
            name?: string;
            /** @description Their job title. */
            title?: string;
            /** @description The contact in the records: id, e-mail address or full name. */
            contact?: string;
            /** @description Their company: name, domain, id or #number. */
            account?: string;
            /** @description What is to be unknown again. */
            clear?: ("name" | "title" | "contact" | "account")[];
        };
        ParticipantEditOutput: {
            id: number;
            /** @description The only name that is shown outside the research. */
            pseudonym: string;
            name: string | null;
            title: string | null;
            /** @description The contact, as notes name it; null where nobody was found. */
            person: string | null;
            account: {
                number: number | null;
                name: string | null;
            } | null;
            interviews: {
                id: number;
                /** @enum {string} */
                kind: "interview" | "source";
                title: string;
                participant: {
                    id: number;
                    /** @description The only name that is shown outside the research. */
                    pseudonym: string;
                    name: string | null;
                    title: string | null;
                    /** @description The contact, as notes name it; null where nobody was found. */
                    person: string | null;
                    account: {
                        number: number | null;
                        name: string | null;
                    } | null;
                } | null;
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                /** @description As was said; null where the records tell. */
                jobRole: string | null;
                jobRoleWords: string | null;
                buyingRole: string | null;
                mode: ("in_person" | "phone" | "video" | "email") | null;
                guide: string | null;
                guideVersion: string | null;
                day: string | null;
                consent: {
                    record: boolean | null;
                    quote: boolean | null;
                    scope: ("research" | "company" | "public") | null;
                    expires: string | null;
                    withdrawn: string | null;
                    /** @description Why nothing of it is shown or counted today; null where it is. */
                    hidden: ("withdrawn" | "expired" | "not_quotable") | null;
                    words: string;
                };
                publisher: string | null;
                address: string | null;
                file: string | null;
                format: string;
                revision: number;
                /** @description Words of the participant; of everybody where no speakers are known. */
                words: number;
                turns: number;
                quotes: number;
                /** @description Coders who have read the whole of it. */
                readBy: string[];
                /** @description What is not written down yet, in words. */
                wanting: string[];
            }[];
        };
        QuoteAddInput: {
            /** @description Number of the interview, or of the document. */
            interview: number;
            /** @description Where the words begin, in UTF-16 code units of the text. */
            start?: number;
            /** @description Where they end; the first place after them. */
            end?: number;
            /** @description The words themselves, where they stand once in the text. */
            words?: string;
            /**
             * @description Codes to give it.
             * @default []
             */
            code?: string[];
            /** @description Who codes; default whoever asks. */
            coder?: string;
            /**
             * @description 2: the same coder reads it again, without looking at what they gave it the first time.
             * @default 1
             */
            pass?: number;
        };
        QuoteAddOutput: {
            id: number;
            interview: number | null;
            start: number;
            end: number;
            /** @description As it stands in the text: names are not replaced here. */
            text: string;
            /** @description False where the same words were quoted before. */
            made: boolean;
            /** @description What this coder says of it now. */
            codes: string[];
            /** @description Who speaks in it: interviewee, interviewer, other, unknown. */
            speakers: string[];
            notes: string[];
        };
        QuoteListInput: {
            /** @description With one of these codes. */
            code?: string[];
            /**
             * @description With codes that are parts of these as well.
             * @default false
             */
            parts?: boolean;
            /**
             * @description With a code of this type.
             * @enum {string}
             */
            type?: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
            /** @description Of this person, by pseudonym: P07. */
            person?: string;
            /** @description Of people whose company is in this segment, or fits this rule. */
            segment?: string;
            /**
             * @description Of people whose company was this to us.
             * @enum {string}
             */
            relation?: "customer" | "prospect" | "lost" | "no_decision" | "former";
            /** @description Of people in this job role: “creative manager”. */
            role?: string;
            /** @description From this interview. */
            interview?: number;
            /** @description From answers to this survey. */
            instrument?: string;
            /** @description Coded by this person. */
            coder?: string;
            /**
             * @description Without any code.
             * @default false
             */
            uncoded?: boolean;
            /** @description With these words in it; capitals do not matter. */
            containing?: string;
            /**
             * @description How many quotes at most.
             * @default 50
             */
            limit?: number;
            /**
             * @description How many to pass over: for the next page.
             * @default 0
             */
            offset?: number;
        };
        QuoteListOutput: {
            total: number;
            /** @description People who said it, each counted once; documents of others are nobody. */
            people: number;
            /** @description People whose words may be shown today, whatever they said. */
            asked: number;
            quotes: {
                id: number;
                /** @description Their own name and company replaced. */
                text: string;
                interview: number | null;
                answer: {
                    instrument: string;
                    respondent: string;
                    question: string;
                } | null;
                /** @description The document of others that it stands in; null for what people said. */
                source: string | null;
                /** @description Null: a document of others, or words of the interviewer, and nobody’s evidence. */
                person: {
                    pseudonym: string;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    relationWords: string | null;
                    jobRole: string | null;
                    jobRoleWords: string | null;
                    buyingRole: string | null;
                } | null;
                day: string | null;
                /** @description How far it may travel; null: nobody wrote that down. */
                scope: ("research" | "company" | "public") | null;
                codes: {
                    name: string;
                    /** @enum {string} */
                    type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                    coders: string[];
                }[];
            }[];
            /** @description What is neither shown nor counted: interviews by why. */
            leftOut: {
                withdrawn: number;
                expired: number;
                notQuotable: number;
                /** @description Documents of others: quoted, never counted as people. */
                sources: number;
                /** @description Quotes of answers that are no longer on record, or read otherwise now. */
                answersGone: number;
            };
            notes: string[];
        };
        QuoteShowInput: {
            /** @description Number of the quote. */
            id: number;
        };
        QuoteShowOutput: {
            id: number;
            /** @description Their own name and company replaced. */
            text: string;
            interview: number | null;
            answer: {
                instrument: string;
                respondent: string;
                question: string;
            } | null;
            /** @description The document of others that it stands in; null for what people said. */
            source: string | null;
            /** @description Null: a document of others, or words of the interviewer, and nobody’s evidence. */
            person: {
                pseudonym: string;
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                relationWords: string | null;
                jobRole: string | null;
                jobRoleWords: string | null;
                buyingRole: string | null;
            } | null;
            day: string | null;
            /** @description How far it may travel; null: nobody wrote that down. */
            scope: ("research" | "company" | "public") | null;
            codes: {
                name: string;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                coders: string[];
            }[];
            start: number;
            end: number;
            /** @description What stands before it; names replaced. Empty for an answer. */
            before: string;
            after: string;
        };
        QuoteCodeInput: {
            /** @description Number of the quote. */
            id: number;
            /** @description Codes to give it. */
            code: string[];
            /** @description Who codes; default whoever asks. */
            coder?: string;
            /**
             * @description 2: the same coder reads it again, without looking at what they gave it the first time.
             * @default 1
             */
            pass?: number;
        };
        QuoteCodeOutput: {
            id: number;
            coder: string;
            /** @description What this coder says of it now. */
            codes: string[];
        };
        QuoteUncodeInput: {
            /** @description Number of the quote. */
            id: number;
            /** @description Codes to give it. */
            code: string[];
            /** @description Who codes; default whoever asks. */
            coder?: string;
            /**
             * @description 2: the same coder reads it again, without looking at what they gave it the first time.
             * @default 1
             */
            pass?: number;
        };
        QuoteUncodeOutput: {
            id: number;
            coder: string;
            /** @description What this coder says of it now. */
            codes: string[];
        };
        QuoteRemoveInput: {
            /** @description Number of the quote. */
            id: number;
        };
        QuoteRemoveOutput: {
            id: number;
            codings: number;
        };
        CodeAddInput: {
            /** @description What people say, in few words: “too many rounds”. */
            name: string;
            /**
             * @description What it is about: goal, hope, fear, pain, motivation, belief, value, attitude, trigger, success factor, barrier, decision criterion, journey step, channel, keyword, objection, push, pull, anxiety, habit, reason chosen, reason left.
             * @enum {string}
             */
            type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
            /** @description When it is given, and when not, so that two people give it alike. */
            definition?: string;
            /** @description The code that it is a part of. */
            parent?: string;
            /**
             * @description Whoever says this names the problem that we solve.
             * @default false
             */
            solves?: boolean;
        };
        CodeAddOutput: {
            id: number;
            name: string;
            /** @enum {string} */
            type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
            definition: string | null;
            parent: string | null;
            solves: boolean;
        };
        CodeListInput: {
            /**
             * @description What it is about: goal, hope, fear, pain, motivation, belief, value, attitude, trigger, success factor, barrier, decision criterion, journey step, channel, keyword, objection, push, pull, anxiety, habit, reason chosen, reason left.
             * @enum {string}
             */
            type?: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
        };
        CodeListOutput: {
            codes: {
                id: number;
                name: string;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                definition: string | null;
                parent: string | null;
                solves: boolean;
                /** @description People who said it, each counted once; only what may be shown today. */
                people: number;
                quotes: number;
                coders: string[];
            }[];
            /** @description People whose words may be shown today. */
            people: number;
            /** @description What is neither shown nor counted: interviews by why. */
            leftOut: {
                withdrawn: number;
                expired: number;
                notQuotable: number;
                /** @description Documents of others: quoted, never counted as people. */
                sources: number;
                /** @description Quotes of answers that are no longer on record, or read otherwise now. */
                answersGone: number;
            };
            notes: string[];
        };
        CodeShowInput: {
            /** @description The code. */
            name: string;
        };
        CodeShowOutput: {
            id: number;
            name: string;
            /** @enum {string} */
            type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
            definition: string | null;
            parent: string | null;
            solves: boolean;
            /** @description People who said it, each counted once; only what may be shown today. */
            people: number;
            quotes: number;
            coders: string[];
            /** @description Codes that are parts of it; what they say is not counted here. */
            parts: string[];
            /** @description Names of codes that became a part of it. */
            merged: string[];
            history: {
                id: number;
                at: string;
                actor: string;
                words: string;
            }[];
            /** @description What is neither shown nor counted: interviews by why. */
            leftOut: {
                withdrawn: number;
                expired: number;
                notQuotable: number;
                /** @description Documents of others: quoted, never counted as people. */
                sources: number;
                /** @description Quotes of answers that are no longer on record, or read otherwise now. */
                answersGone: number;
            };
            notes: string[];
        };
        CodeEditInput: {
            /** @description The code. */
            name: string;
            /**
             * @description What it is about: goal, hope, fear, pain, motivation, belief, value, attitude, trigger, success factor, barrier, decision criterion, journey step, channel, keyword, objection, push, pull, anxiety, habit, reason chosen, reason left.
             * @enum {string}
             */
            type?: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
            /** @description When it is given, and when not; empty takes it away. */
            definition?: string;
            /** @description The code that it is a part of. */
            parent?: string;
            /** @description It is no longer a part of another code. */
            topLevel?: boolean;
            /** @description Whoever says this names the problem that we solve. */
            solves?: boolean;
        };
        CodeEditOutput: {
            id: number;
            name: string;
            /** @enum {string} */
            type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
            definition: string | null;
            parent: string | null;
            solves: boolean;
        };
        CodeRenameInput: {
            /** @description Its name now. */
            name: string;
            /** @description Its new name. */
            newName: string;
        };
        CodeRenameOutput: {
            id: number;
            name: string;
            /** @enum {string} */
            type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
            definition: string | null;
            parent: string | null;
            solves: boolean;
            was: string;
        };
        CodeMergeInput: {
            /** @description The codes that become a part of the one. */
            names: string[];
            /** @description The code that stays. */
            into: string;
        };
        CodeMergeOutput: {
            id: number;
            name: string;
            /** @enum {string} */
            type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
            definition: string | null;
            parent: string | null;
            solves: boolean;
            /** @description The codes that are in it now. */
            merged: string[];
            /** @description Quotes that carry it now and did not before. */
            quotes: number;
            /** @description Quotes that carried both already: counted once. */
            both: number;
        };
        CodeSplitInput: {
            /** @description The code that means too much. */
            name: string;
            /** @description The code that the quotes get instead; a new one is of the same type and part of the same. */
            into: string;
            /** @description Numbers of the quotes that move. */
            quotes: number[];
            /**
             * @description Type of the new code, where it is another.
             * @enum {string}
             */
            type?: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
        };
        CodeSplitOutput: {
            id: number;
            name: string;
            /** @enum {string} */
            type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
            definition: string | null;
            parent: string | null;
            solves: boolean;
            from: string;
            moved: number;
            made: boolean;
        };
        CodeRemoveInput: {
            /** @description The code. */
            name: string;
        };
        CodeRemoveOutput: {
            id: number;
            name: string;
        };
        CodeImportInput: {
            /** @description CSV or Excel; a -> b is b as a part of a. */
            file: string;
            /** @description The survey that was answered. */
            instrument: string;
            /** @description The question that was answered. */
            question: string;
            /**
             * @description Type of codes that are not in the codebook yet; change it with code edit.
             * @enum {string}
             */
            type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
            /** @description Who codes; default whoever asks. */
            coder?: string;
        };
        CodeImportOutput: {
            file: string;
            rows: number;
            /** @description Answers that carry codes of the file now. */
            coded: number;
            codings: number;
            /** @description Codes that are new. */
            made: string[];
            /** @description Rows that give no code. */
            withoutCode: number;
            /** @description Rows with codes whose answer is not on record. */
            unmatched: {
                row: number;
                respondent: string;
            }[];
        };
        CodingFinishInput: {
            /** @description Number of the interview. */
            interview?: number;
            /** @description The survey, for answers. */
            instrument?: string;
            /** @description Its question, for answers. */
            question?: string;
            /** @description Who codes; default whoever asks. */
            coder?: string;
            /**
             * @description Coded a second time by the same person, at least 14 days later, without looking at the first.
             * @default false
             */
            blind?: boolean;
        };
        CodingFinishOutput: {
            coder: string;
            pass: number;
            blind: boolean;
            what: string;
            /** @description Quotes in it that carry a code of this coder in this pass. */
            coded: number;
            /** @description Everybody who has read it to the end. */
            coders: string[];
        };
        CodingSuggestInput: {
            /** @description Number of the interview. */
            interview: number;
            /**
             * @description How many passages at most.
             * @default 20
             */
            limit?: number;
        };
        CodingSuggestOutput: {
            suggestions: {
                start: number;
                end: number;
                /** @description As it stands in the text: names are not replaced here. */
                text: string;
                code: string;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                /** @description 0 to 1, by shared words weighted by how rare they are: a rank, no probability. */
                likeness: number;
                /** @description The words in common with what was given the code before. */
                shared: string[];
            }[];
            total: number;
            /** @description Codes with enough quotes to compare with. */
            compared: string[];
            note: string;
        };
        AnswerListInput: {
            /** @description The survey. */
            instrument: string;
            /** @description The question. */
            question: string;
            /** @description With one of these codes. */
            code?: string[];
            /**
             * @description Without any code.
             * @default false
             */
            uncoded?: boolean;
            /** @description Of people in this job role: “creative manager”. */
            role?: string;
            /** @description With these words in it; capitals do not matter. */
            containing?: string;
            /**
             * @description How many answers at most.
             * @default 50
             */
            limit?: number;
            /**
             * @description How many to pass over: for the next page.
             * @default 0
             */
            offset?: number;
        };
        AnswerListOutput: {
            instrument: string;
            question: string;
            wording: string | null;
            /** @description Answers in words to this question. */
            answers: number;
            /** @description Of them, with a code. */
            coded: number;
            /** @description Coders who have read all of them. */
            readBy: string[];
            /** @description Answers that fit what was asked. */
            total: number;
            rows: {
                respondent: string;
                pseudonym: string;
                jobRole: string | null;
                jobRoleWords: string | null;
                /** @description Null where nobody knows at which company they are. */
                company: {
                    number: number;
                    industry: string | null;
                    employees: number | null;
                    country: string | null;
                    lifecycle: string | null;
                } | null;
                day: string | null;
                /** @description As it was written: names are not replaced, so that places in it hold. */
                text: string;
                quotes: {
                    id: number;
                    start: number;
                    end: number;
                    codes: {
                        name: string;
                        coder: string;
                        pass: number;
                    }[];
                }[];
            }[];
        };
        AnswerCodeInput: {
            /** @description The survey. */
            instrument: string;
            /** @description The question. */
            question: string;
            /** @description Who answered, as the survey names them: see brushwork answer list. */
            respondent: string;
            /** @description Where the words begin in the answer, in UTF-16 code units. */
            start?: number;
            /** @description Where they end; the first place after them. */
            end?: number;
            /** @description The words themselves, where they stand once in the answer. */
            words?: string;
            /**
             * @description Codes to give it.
             * @default []
             */
            code?: string[];
            /** @description Who codes; default whoever asks. */
            coder?: string;
            /**
             * @description 2: the same coder reads it again, without looking at what they gave it the first time.
             * @default 1
             */
            pass?: number;
        };
        AnswerCodeOutput: {
            id: number;
            interview: number | null;
            start: number;
            end: number;
            /** @description As it stands in the text: names are not replaced here. */
            text: string;
            /** @description False where the same words were quoted before. */
            made: boolean;
            /** @description What this coder says of it now. */
            codes: string[];
            /** @description Who speaks in it: interviewee, interviewer, other, unknown. */
            speakers: string[];
            notes: string[];
        };
        ResearchMeasuresInput: {
            /** @description A segment’s name, or a rule: only people of its companies. */
            segment?: string;
            /** @description Job role: “creative manager”. */
            role?: string;
            /**
             * @description Codes of this type only.
             * @enum {string}
             */
            type?: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
        };
        ResearchMeasuresOutput: {
            /** @description The day it is seen at. */
            day: string;
            /** @description Interviewed, each once. */
            people: number;
            /** @description Companies of theirs, where known. */
            accounts: number;
            /** @description People with something coded. */
            coded: number;
            /** @description What is neither shown nor counted, and why, in sentences. */
            leftOut: string[];
            relations: {
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                words: string;
                people: number;
                share: number;
            }[];
            balance: {
                balanced: boolean;
                /** @description What leans, in words. */
                leans: string[];
                companyUnknown: number;
            };
            saturation: {
                /** @enum {string} */
                state: "reached" | "not reached" | "refused";
                /** @description What was found in one sentence, or why nothing can be said. */
                reason: string;
                /** @description With at least one theme or nothing but words without one. */
                people: number;
                /** @description Interviewed, nothing coded yet: not counted. */
                notCoded: number;
                /** @description Different ones. */
                themes: number | null;
                /** @description Themes of one person only. */
                once: number | null;
                /** @description People after whom a run of two brings at most 5% new. */
                reachedAfter: number | null;
                /** @description New themes with the last two people ÷ themes of the first four. */
                last: number | null;
                /** @description Empty where it is refused. */
                curve: {
                    people: number;
                    /** @description Different themes seen after so many people, mean over random orders. */
                    mean: number;
                    /** @description 5th percentile of the orders. */
                    low: number;
                    /** @description 95th percentile of the orders. */
                    high: number;
                }[];
                /** @description New themes of the next two ÷ of the first four. */
                runs: {
                    after: number;
                    share: number;
                }[];
            };
            unseen: {
                observed: number;
                /** @description Themes in all, seen and unseen, at least. */
                atLeast: number;
                /** @description Chance that what somebody says next belongs to a theme already seen. */
                coverage: number;
                words: string;
            } | null;
            agreement: {
                /** @enum {string} */
                between: "coders" | "one coder twice" | "nobody";
                coders: string[];
                /** @description Coded twice. */
                transcripts: number;
                /** @description Open answers coded twice. */
                answers: number;
                /**
                 * @description What is drawn again for the intervals.
                 * @enum {string}
                 */
                drawn: "transcripts" | "turns";
                met: boolean;
                stands: string;
                missing: string;
                notes: string[];
                codes: {
                    code: string;
                    people: number;
                    alpha: number | null;
                    lo: number | null;
                    hi: number | null;
                    /** @description Turns and answers coded twice. */
                    units: number;
                    /** @enum {string} */
                    verdict: "firm" | "tentative" | "not agreed" | "not checked";
                }[];
            };
            /** @description Most people first. */
            themes: {
                id: number;
                code: string;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                people: number;
                /** @description Of the people with something coded. */
                share: number;
                lo: number;
                /** @description 95% interval (Wilson). */
                hi: number;
            }[];
            catches: {
                /** @description A theme held by fewer people than this may well have been missed. */
                share: number;
                words: string;
            };
        };
        ResearchProblemInput: {
            /** @description Name of a saved segment, or a rule: only people of these companies. */
            segment?: string;
        };
        ResearchProblemOutput: {
            segment: string | null;
            asOf: string;
            /** @description Codes that say that somebody names the problem: `solves` in the codebook. */
            codes: string[];
            all: {
                /** @description People asked. */
                asked: number;
                /** @description Of them, people who name the problem. */
                naming: number;
                accounts: number;
                share: number;
                /** @description 95% limits of the share (Wilson). */
                lo95: number;
                hi95: number;
            };
            /** @description The most impacted first. */
            roles: {
                /** @description People asked. */
                asked: number;
                /** @description Of them, people who name the problem. */
                naming: number;
                accounts: number;
                share: number;
                /** @description 95% limits of the share (Wilson). */
                lo95: number;
                hi95: number;
                role: string | null;
                words: string;
                /** @description Share − that of everybody else asked (Newcombe). */
                difference: {
                    value: number;
                    lo95: number;
                    hi95: number;
                } | null;
                /** @description Clearly more than everybody else: q among the roles is at most .05. */
                more: boolean;
            }[];
            /** @description The same by saved segment; segments overlap. */
            segments: {
                /** @description People asked. */
                asked: number;
                /** @description Of them, people who name the problem. */
                naming: number;
                accounts: number;
                share: number;
                /** @description 95% limits of the share (Wilson). */
                lo95: number;
                hi95: number;
                segment: string;
            }[];
            notes: string[];
        };
        ResearchSaturationInput: {
            /** @description CSV or Excel: a row for each label given to somebody’s words. */
            file: string;
            /** @description Column that says whose words they are. */
            person: string;
            /** @description Column of the label (theme, code). */
            label: string;
            /** @description Mark between labels, where a cell holds several: ";". */
            split?: string;
        };
        ResearchSaturationOutput: {
            file: string;
            rows: number;
            /** @description Rows without a person or a label: left out. */
            blank: number;
            people: number;
            saturation: {
                /** @enum {string} */
                state: "reached" | "not reached" | "refused";
                /** @description What was found in one sentence, or why nothing can be said. */
                reason: string;
                /** @description With at least one theme or nothing but words without one. */
                people: number;
                /** @description Interviewed, nothing coded yet: not counted. */
                notCoded: number;
                /** @description Different ones. */
                themes: number | null;
                /** @description Themes of one person only. */
                once: number | null;
                /** @description People after whom a run of two brings at most 5% new. */
                reachedAfter: number | null;
                /** @description New themes with the last two people ÷ themes of the first four. */
                last: number | null;
                /** @description Empty where it is refused. */
                curve: {
                    people: number;
                    /** @description Different themes seen after so many people, mean over random orders. */
                    mean: number;
                    /** @description 5th percentile of the orders. */
                    low: number;
                    /** @description 95th percentile of the orders. */
                    high: number;
                }[];
                /** @description New themes of the next two ÷ of the first four. */
                runs: {
                    after: number;
                    share: number;
                }[];
            };
            unseen: {
                observed: number;
                /** @description Themes in all, seen and unseen, at least. */
                atLeast: number;
                /** @description Chance that what somebody says next belongs to a theme already seen. */
                coverage: number;
                words: string;
            } | null;
        };
        ResearchAlphaInput: {
            /** @description CSV or Excel: what was coded, then a column for each coder. Blank, NA or . is not coded. */
            file: string;
        };
        ResearchAlphaOutput: {
            file: string;
            coders: {
                coder: string;
                coded: number;
            }[];
            rows: number;
            /** @description Rows that at least two coded; the others tell nothing of agreement. */
            units: number;
            /** @description 1: they always agree; 0: no better than chance. Null: nothing to agree on. */
            alpha: number | null;
            /** @description 95% interval, by drawing rows again. */
            lo: number | null;
            hi: number | null;
            verdict: ("firm" | "tentative" | "not agreed") | null;
            reason: string;
            /** @description Most frequent first. */
            values: {
                value: string;
                times: number;
            }[];
        };
        SurveyListInput: Record<string, never>;
        SurveyListOutput: {
            surveys: {
                instrument: string;
                questions: number;
                /** @description Questions of each kind. */
                kinds: {
                    [key: string]: number;
                };
                from: string | null;
                to: string | null;
                joined: {
                    /** @description People who answered; of several responses of one person the newest counts. */
                    people: number;
                    responses: number;
                    /** @description Known as contacts, by id or e-mail address. */
                    contacts: number;
                    /** @description People whose account is known. */
                    accounts: number;
                    /** @description Different accounts they are at. */
                    companies: number;
                    /** @description A contact is named that is not among the contacts. */
                    unknownContacts: number;
                    /** @description No contact is named. */
                    unnamed: number;
                };
            }[];
        };
        SurveyShowInput: {
            /** @description Name of the survey, as `survey list` has it. */
            instrument: string;
            /** @description Only people whose company is in this segment: its name, or a rule. */
            segment?: string;
            /** @description Compare groups side by side: job_role, a field of companies such as industry, or a question. */
            by?: string;
        };
        SurveyShowOutput: {
            instrument: string;
            /** @description Day of the first answer. */
            from: string | null;
            to: string | null;
            joined: {
                /** @description People who answered; of several responses of one person the newest counts. */
                people: number;
                responses: number;
                /** @description Known as contacts, by id or e-mail address. */
                contacts: number;
                /** @description People whose account is known. */
                accounts: number;
                /** @description Different accounts they are at. */
                companies: number;
                /** @description A contact is named that is not among the contacts. */
                unknownContacts: number;
                /** @description No contact is named. */
                unnamed: number;
            };
            /** @description Only people whose company is in this segment. */
            among: string | null;
            /** @description People who are not in the segment, or whose company is not known. */
            leftOut: number;
            by: string | null;
            /** @description People of whom the field is not known. */
            ungrouped: number;
            questions: {
                question: string;
                wording: string;
                /** @description The question above this line of a grid. */
                grid: string | null;
                /** @enum {string} */
                kind: "scale" | "single" | "multiple" | "best_worst" | "number" | "open";
                /** @description A person said the kind; else it was read from the answers. */
                settled: boolean;
                /** @description Names of its answers, as rules ask for them. */
                columns: string[];
                scale: {
                    text: string;
                    value: number;
                }[] | null;
                /** @description What is worth knowing before it is used. */
                notes: string[];
                blanks: {
                    blank: number;
                    /** @description Answered nothing from here on. */
                    left: number;
                    /** @description An earlier answer led past it. */
                    notAsked: number;
                    /** @description Asked, as far as the answers tell, and not answered. */
                    skipped: number;
                    askedAfter: {
                        question: string;
                        answers: string[];
                    } | null;
                };
                figures: {
                    /** @description People who answered. */
                    n: number;
                    /** @description Of these: do not know, does not apply, or an answer beside the scale. */
                    beside: number;
                    choices: {
                        label: string;
                        /** @description Its place on the scale. */
                        value: number | null;
                        n: number;
                        /** @description Of those who answered, 0 to 1. */
                        share: number;
                        low: number;
                        high: number;
                    }[];
                    mean: {
                        n: number;
                        mean: number;
                        low: number;
                        high: number;
                    } | null;
                    /** @description Best–worst: items from best to worst. */
                    items: {
                        label: string;
                        /** @description (best − worst) ÷ times shown, −1 to 1. */
                        score: number;
                        shown: number;
                        best: number;
                        worst: number;
                        low: number;
                        high: number;
                    }[];
                    /** @description Different open answers, or different "other" ones. */
                    different: number;
                };
                /** @description The same for each group. */
                groups: {
                    value: string;
                    figures: {
                        /** @description People who answered. */
                        n: number;
                        /** @description Of these: do not know, does not apply, or an answer beside the scale. */
                        beside: number;
                        choices: {
                            label: string;
                            /** @description Its place on the scale. */
                            value: number | null;
                            n: number;
                            /** @description Of those who answered, 0 to 1. */
                            share: number;
                            low: number;
                            high: number;
                        }[];
                        mean: {
                            n: number;
                            mean: number;
                            low: number;
                            high: number;
                        } | null;
                        /** @description Best–worst: items from best to worst. */
                        items: {
                            label: string;
                            /** @description (best − worst) ÷ times shown, −1 to 1. */
                            score: number;
                            shown: number;
                            best: number;
                            worst: number;
                            low: number;
                            high: number;
                        }[];
                        /** @description Different open answers, or different "other" ones. */
                        different: number;
                    };
                }[];
            }[];
        };
        SurveySettleInput: {
            /** @description Name of the survey. */
            instrument: string;
            /** @description Short name of the question, as `survey show` has it. */
            question: string;
            /**
             * @description Left out, it stays as it is read; with --scale it is a scale.
             * @enum {string}
             */
            kind?: "scale" | "single" | "multiple" | "best_worst" | "number" | "open";
            /** @description Its words from the lowest to the highest: the first is worth 1. A question worded the other way round is turned so. */
            scale?: string[];
            /**
             * @description Take back what was said of it; it is read from the answers again.
             * @default false
             */
            forget?: boolean;
        };
        SurveySettleOutput: {
            instrument: string;
            question: string;
            /**
             * @description What it is from now on.
             * @enum {string}
             */
            kind: "scale" | "single" | "multiple" | "best_worst" | "number" | "open";
            /** @description False: it is read from the answers again. */
            settled: boolean;
            scale: {
                text: string;
                value: number;
            }[] | null;
            /** @description Answers that have no place on the scale. */
            beside: number;
        };
        PersonaListInput: Record<string, never>;
        PersonaListOutput: {
            asOf: string;
            columns: {
                id: number;
                name: string | null;
                words: string;
                /** @description Null: nobody settled on one, and it was not asked, or nothing tells. */
                champion: {
                    role: string;
                    words: string;
                    /** @description People settled on it; else the data recommend it. */
                    settled: boolean;
                } | null;
            }[];
            rows: {
                jobRole: string;
                words: string;
                /** @description In the evidence, whatever their segment. */
                people: number;
                /** @description In the order of the columns. */
                cells: {
                    /** @description 0: the whole market. */
                    segment: number;
                    champion: boolean;
                    people: number;
                    interviewed: number;
                    personas: {
                        name: string;
                        ready: boolean;
                        met: number;
                        of: number;
                    }[];
                }[];
            }[];
            personas: {
                id: number;
                name: string;
                jobRole: string;
                words: string;
                buyingRole: string | null;
                avatar: string;
                segments: {
                    id: number;
                    name: string | null;
                    words: string;
                }[];
                ready: boolean;
                met: number;
                of: number;
                missing: string[];
                /** @description Without the retired ones. */
                statements: number;
                drafts: number;
                reviewOn: string | null;
                reviewDue: boolean;
                version: number;
            }[];
            warnings: string[];
            notes: string[];
        };
        PersonaCreateInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
            /** @description Department and level, such as "creative manager". */
            role: string;
            /**
             * @description Names of saved segments; "the whole market", or none, for everybody in the role.
             * @default []
             */
            segment?: string[];
            /**
             * @description Their part in the purchase.
             * @enum {string}
             */
            buyingRole?: "champion" | "economic buyer" | "decision maker" | "executive sponsor" | "budget holder" | "technical evaluator" | "end user" | "influencer" | "purchasing" | "legal and compliance" | "security" | "blocker" | "coach" | "other" | "unknown";
            /** @description Who it is, in a sentence or two. */
            summary?: string;
            /** @description What the portrait is drawn from; default the name. */
            avatar?: string;
        };
        PersonaCreateOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaShowInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
        };
        PersonaShowOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaCheckInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
        };
        PersonaCheckOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaEditInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
            /** @description Its new name. */
            to?: string;
            /** @description Names of saved segments; "the whole market", or none, for everybody in the role. */
            segment?: string[];
            /** @description Its part in the purchase; empty: none. */
            buyingRole?: ("champion" | "economic buyer" | "decision maker" | "executive sponsor" | "budget holder" | "technical evaluator" | "end user" | "influencer" | "purchasing" | "legal and compliance" | "security" | "blocker" | "coach" | "other" | "unknown") | "";
            /** @description Who it is, in a sentence or two; empty: none. */
            summary?: string;
            /** @description What the portrait is drawn from. */
            avatar?: string;
            /** @description The version you saw: refused when it is another by now. */
            basedOn?: number;
        };
        PersonaEditOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaStatementInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
            /** @description Number of the statement to change; without it a new one. */
            statement?: number;
            /**
             * @description What it is about; needed for a new one.
             * @enum {string}
             */
            type?: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
            /** @description The statement; needed for a new one. */
            text?: string;
            /**
             * @description Names of codes: what the persona’s people said of them.
             * @default []
             */
            code?: string[];
            /**
             * @description Numbers of quotes.
             * @default []
             */
            quote?: number[];
            /**
             * @description What is computed from survey answers or behaviour.
             * @default []
             */
            fact?: ({
                /** @constant */
                kind: "behaviour";
                /**
                 * @description What touches are told apart by: the channel, the kind of touch, the campaign, the message, or who began it.
                 * @enum {string}
                 */
                measure: "channel" | "kind" | "campaign" | "message" | "begun by";
                /** @description Of the measure: `webinar`; of who began it: buyer or seller. */
                value: string;
                /**
                 * @description Whether the statement says that it is a larger, or a smaller, share of their touches than of everybody else’s.
                 * @default more
                 * @enum {string}
                 */
                claim?: "more" | "less";
                /**
                 * @description How far back touches count.
                 * @default 24
                 */
                months?: number;
            } | {
                /** @constant */
                kind: "answers";
                /** @description The survey, by the name it was imported with. */
                instrument: string;
                /** @description Name of the question. */
                question: string;
                /** @description Answers of this number or more are counted. */
                atLeast?: number;
                /** @description Answers of this number or less; with atLeast: between the two. */
                atMost?: number;
                /** @description Or answers of these words (or this number), in any capitals. */
                equals?: string;
                /**
                 * @description What the statement says: most of them (over half), few of them (under half), more or less often than everybody else who was asked.
                 * @default most
                 * @enum {string}
                 */
                claim?: "most" | "few" | "more" | "less";
            })[];
            /** @description It never leaves the company. */
            internal?: boolean;
            /** @description The version you saw: refused when it is another by now. */
            basedOn?: number;
        };
        PersonaStatementOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaEvidenceInput: {
            /** @description Number of the statement. */
            statement: number;
            /**
             * @description Names of codes: what the persona’s people said of them.
             * @default []
             */
            code?: string[];
            /**
             * @description Numbers of quotes.
             * @default []
             */
            quote?: number[];
            /**
             * @description What is computed from survey answers or behaviour.
             * @default []
             */
            fact?: ({
                /** @constant */
                kind: "behaviour";
                /**
                 * @description What touches are told apart by: the channel, the kind of touch, the campaign, the message, or who began it.
                 * @enum {string}
                 */
                measure: "channel" | "kind" | "campaign" | "message" | "begun by";
                /** @description Of the measure: `webinar`; of who began it: buyer or seller. */
                value: string;
                /**
                 * @description Whether the statement says that it is a larger, or a smaller, share of their touches than of everybody else’s.
                 * @default more
                 * @enum {string}
                 */
                claim?: "more" | "less";
                /**
                 * @description How far back touches count.
                 * @default 24
                 */
                months?: number;
            } | {
                /** @constant */
                kind: "answers";
                /** @description The survey, by the name it was imported with. */
                instrument: string;
                /** @description Name of the question. */
                question: string;
                /** @description Answers of this number or more are counted. */
                atLeast?: number;
                /** @description Answers of this number or less; with atLeast: between the two. */
                atMost?: number;
                /** @description Or answers of these words (or this number), in any capitals. */
                equals?: string;
                /**
                 * @description What the statement says: most of them (over half), few of them (under half), more or less often than everybody else who was asked.
                 * @default most
                 * @enum {string}
                 */
                claim?: "most" | "few" | "more" | "less";
            })[];
            /**
             * @description It speaks against the statement.
             * @default false
             */
            against?: boolean;
            /**
             * @description Numbers of evidence that it rests on no more.
             * @default []
             */
            drop?: number[];
        };
        PersonaEvidenceOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaAcceptInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
            /**
             * @description Numbers of the statements.
             * @default []
             */
            statement?: number[];
            /**
             * @description Kinds of the texts.
             * @default []
             */
            text?: ("story" | "day" | "scenario" | "journey")[];
        };
        PersonaAcceptOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaRetireInput: {
            /** @description Number of the statement. */
            statement: number;
            /** @description Why it no longer holds; needed to retire. */
            because?: string;
            /**
             * @description Bring it back.
             * @default false
             */
            restore?: boolean;
        };
        PersonaRetireOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaReorderInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
            /** @description Numbers of statements, first to last; the others follow. */
            statements: number[];
        };
        PersonaReorderOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaDraftInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
            /**
             * @description Draft only these.
             * @enum {string}
             */
            only?: "statements" | "texts";
        };
        PersonaDraftOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaWriteInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
            /**
             * @description What is written.
             * @enum {string}
             */
            kind: "story" | "day" | "scenario" | "journey";
            /** @description The text; [1] stands for the words of the first quote, [2] for those of the second. Empty: none any more. */
            text: string;
            /**
             * @description Numbers of the quotes it rests on, in order.
             * @default []
             */
            quote?: number[];
            /** @description The version you saw: refused when it is another by now. */
            basedOn?: number;
        };
        PersonaWriteOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaReviewInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
            /**
             * @description The day; without it none is set any more.
             * @default null
             */
            on?: string | null;
        };
        PersonaReviewOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaMergeInput: {
            /** @description Personas that become a part of the other. */
            name: string[];
            /** @description The persona that stays. */
            into: string;
        };
        PersonaMergeOutput: {
            id: number;
            /** @description Invented. */
            name: string;
            jobRole: string;
            /** @description The job role as people say it. */
            words: string;
            buyingRole: string | null;
            segments: {
                /** @description 0: the whole market. */
                id: number;
                /** @description Null: the whole market, or a segment that was deleted. */
                name: string | null;
                words: string;
            }[];
            /** @description What its portrait is drawn from; never a photo. */
            avatar: string;
            summary: string | null;
            people: {
                people: number;
                interviewed: number;
                accounts: number;
                unknownAccounts: number;
                words: string;
            };
            statements: {
                id: number;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                text: string;
                /** @enum {string} */
                status: "hypothesis" | "supported" | "validated" | "contested" | "retired";
                /** @description Why it has this status, and what is missing. */
                reason: string;
                /** @description Drafted by Brushwork, accepted by nobody yet. */
                draft: boolean;
                /** @description Never leaves the company. */
                internal: boolean;
                retiredOn: string | null;
                retiredBecause: string | null;
                people: {
                    for: number;
                    against: number;
                    /** @description Of those against, who also say it. */
                    both: number;
                    /** @description Known companies of those who say it. */
                    accounts: number;
                    /** @description Known relations of those who say it. */
                    relations: number;
                };
                evidence: {
                    id: number;
                    /** @enum {string} */
                    kind: "code" | "quote" | "answers" | "behaviour";
                    /** @enum {string} */
                    stance: "for" | "against";
                    /** @description What it is: the name of the code, or what is asked of the data. */
                    words: string;
                    code: {
                        id: number;
                        name: string;
                    } | null;
                    definition: {
                        [key: string]: unknown;
                    } | null;
                    /** @description People it counts. */
                    people: number;
                    /** @description Quotes that may not be shown today, and are not counted. */
                    hidden: number;
                    quotes: {
                        id: number;
                        /** @description Their own name and company replaced. */
                        text: string;
                        /** @description Null: a document of others, or words that are not the participant’s. */
                        pseudonym: string | null;
                        relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                        jobRole: string | null;
                        interview: number | null;
                        day: string | null;
                        /** @description How far it may travel; null: nobody wrote it down. */
                        scope: ("research" | "company" | "public") | null;
                        /** @description Of one of the persona’s people. */
                        counted: boolean;
                        /** @description Why it is not counted. */
                        why: string | null;
                    }[];
                    found: {
                        n: number;
                        value: number | null;
                        lo: number | null;
                        hi: number | null;
                        asOf: string | null;
                        words: string;
                        /** @description True: agrees, and its interval excludes no effect; null: cannot be told. */
                        agrees: boolean | null;
                    } | null;
                }[];
            }[];
            texts: {
                /** @enum {string} */
                kind: "story" | "day" | "scenario" | "journey";
                /** @description As it stands, [1] for the words of its first quote. */
                text: string;
                /** @description The same with the words in their places; those that may not be shown are left out. */
                shown: string;
                quotes: {
                    id: number;
                    /** @description Their own name and company replaced. */
                    text: string;
                    /** @description Null: a document of others, or words that are not the participant’s. */
                    pseudonym: string | null;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    interview: number | null;
                    day: string | null;
                    /** @description How far it may travel; null: nobody wrote it down. */
                    scope: ("research" | "company" | "public") | null;
                    /** @description Of one of the persona’s people. */
                    counted: boolean;
                    /** @description Why it is not counted. */
                    why: string | null;
                }[];
                /** @description Quotes that may not be shown today. */
                hidden: number;
                draft: boolean;
                /** @description What it rests on, in words. */
                rests: string;
            }[];
            readiness: {
                ready: boolean;
                gates: {
                    /** @enum {string} */
                    gate: "interviews" | "companies" | "customers" | "not customers" | "former customers" | "balance" | "saturation" | "agreement";
                    /** @description What is asked: “10 people interviewed”. */
                    words: string;
                    met: boolean;
                    has: number | null;
                    needs: number | null;
                    /** @description What is missing, in exact words; empty where it is met. */
                    missing: string;
                    /** @description How it stands, in words. */
                    stands: string;
                }[];
                /** @description People interviewed who count: at most two a company. */
                people: number;
                /** @description What so many people can show at all. */
                catches: string;
            };
            reviewOn: string | null;
            reviewDue: boolean;
            version: number;
            /** @description The day. */
            asOf: string;
            /** @description What to mind before relying on it: champion first, a persona there already. */
            warnings: string[];
            /** @description What is not shown and why. */
            notes: string[];
            /** @description Of a change: what was done. */
            done: string | null;
        };
        PersonaHistoryInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
        };
        PersonaHistoryOutput: {
            name: string;
            versions: {
                version: number;
                at: string;
                by: string;
                note: string | null;
                /** @description Against the one before. */
                changes: string[];
            }[];
        };
        PersonaVersionInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
            /** @description Number of the version; see persona history. */
            number: number;
            /** @description The version to compare it with; default the one that stands. */
            against?: number;
        };
        PersonaVersionOutput: {
            version: number;
            at: string;
            by: string;
            note: string | null;
            against: number;
            /** @description From the version to the one it is compared with. */
            changes: string[];
            /** @description Quotes by their places: words that were withdrawn are gone from it. */
            body: {
                role: string;
                segments: string[];
                buying_role?: string;
                summary?: string;
                avatar: string;
                /** Format: date */
                review_on?: string;
                statements?: {
                    /** @enum {string} */
                    type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                    text: string;
                    /** @constant */
                    internal?: true;
                    /** @constant */
                    draft?: true;
                    retired?: {
                        /** Format: date */
                        on: string;
                        because?: string;
                    };
                    evidence?: ({
                        code: string;
                        /** @constant */
                        stance?: "against";
                    } | {
                        quote: {
                            /** @description SHA-256 of the transcript as it was brought in. */
                            interview: string;
                            start: number;
                            end: number;
                        } | {
                            instrument: string;
                            respondent: string;
                            question: string;
                            start: number;
                            end: number;
                        };
                        /** @constant */
                        stance?: "against";
                    } | {
                        answers: {
                            [key: string]: unknown;
                        };
                        /** @constant */
                        stance?: "against";
                    } | {
                        behaviour: {
                            [key: string]: unknown;
                        };
                        /** @constant */
                        stance?: "against";
                    })[];
                }[];
                texts?: {
                    /** @enum {string} */
                    kind: "story" | "day" | "scenario" | "journey";
                    text: string;
                    /** @constant */
                    draft?: true;
                    quotes?: ({
                        /** @description SHA-256 of the transcript as it was brought in. */
                        interview: string;
                        start: number;
                        end: number;
                    } | {
                        instrument: string;
                        respondent: string;
                        question: string;
                        start: number;
                        end: number;
                    })[];
                }[];
                name: string;
            };
        };
        PersonaRemoveInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
        };
        PersonaRemoveOutput: {
            name: string;
            /** @description That it had. */
            statements: number;
        };
        PersonaCardOutputschema0: {
            /** @constant */
            kind: "box";
            /** @enum {string} */
            part: "article" | "header" | "section" | "list" | "item" | "quote" | "footer" | "group";
            style: {
                row?: boolean;
                wrap?: boolean;
                /** @description Points. */
                gap?: number;
                /** @description Points. */
                rowGap?: number;
                readonly pad?: [
                    number,
                    number,
                    number,
                    number
                ];
                /** @description Points. */
                width?: number;
                /** @description Points. */
                height?: number;
                grow?: boolean;
                /** @enum {string} */
                align?: "start" | "center" | "end" | "stretch";
                /** @enum {string} */
                justify?: "start" | "between" | "end";
                /** @enum {string} */
                fill?: "ink" | "soft" | "line" | "strong" | "paper" | "raised" | "sunk" | "accent" | "wash" | "contested";
                border?: {
                    /** @enum {string} */
                    tone: "ink" | "soft" | "line" | "strong" | "paper" | "raised" | "sunk" | "accent" | "wash" | "contested";
                    dashed?: boolean;
                    /** @enum {string} */
                    side?: "top" | "bottom" | "left";
                };
                /** @description Points. */
                round?: number;
            };
            readonly children: components["schemas"]["PersonaCardOutputschema0"][];
        } | {
            /** @constant */
            kind: "words";
            /** @enum {string} */
            part: "title" | "heading" | "text";
            style: {
                /** @enum {string} */
                font: "sans" | "serif";
                /** @description Points. */
                size: number;
                strong?: boolean;
                italic?: boolean;
                /** @enum {string} */
                tone: "ink" | "soft" | "line" | "strong" | "paper" | "raised" | "sunk" | "accent" | "wash" | "contested";
                line: number;
            };
            text: string;
        } | {
            /** @constant */
            kind: "drawing";
            /** @description Points. */
            width: number;
            /** @description Points. */
            height: number;
            label: string;
            readonly shapes: {
                path: string;
                /** @enum {string} */
                fill?: "ink" | "soft" | "line" | "strong" | "paper" | "raised" | "sunk" | "accent" | "wash" | "contested";
                /** @enum {string} */
                stroke?: "ink" | "soft" | "line" | "strong" | "paper" | "raised" | "sunk" | "accent" | "wash" | "contested";
                /** @description Points. */
                thick?: number;
                dashed?: boolean;
            }[];
            /** @description A drawing of its own, as SVG. */
            picture?: string;
        };
        PersonaCardInput: {
            /** @description Name of the persona: an invented one. */
            name: string;
            /**
             * @description Where the name of the file does not say it.
             * @enum {string}
             */
            format?: "pdf" | "png" | "html";
            /**
             * @description Of a PDF.
             * @default a4
             * @enum {string}
             */
            paper?: "a4" | "letter";
            /**
             * @description To be shown outside the company: no internal statement, and only words whose speaker agreed to that.
             * @default false
             */
            outside?: boolean;
            /**
             * @description Overwrite the file when it is there.
             * @default false
             */
            force?: boolean;
        };
        PersonaCardOutput: {
            name: string;
            /** @description The day. */
            asOf: string;
            ready: boolean;
            /** @description The page as boxes, words and drawings, lengths in points. */
            card: components["schemas"]["PersonaCardOutputschema0"];
            /** @description Letters that the card’s fonts do not have: squares stand for them. */
            missing: string[];
            /** @description What found no room on the page, or may not be on it. */
            left: string[];
            written?: {
                file: string;
                /** @enum {string} */
                format: "pdf" | "png" | "html";
                bytes: number;
            };
        };
        PersonaFaceInput: {
            /** @description Name of the persona: an invented one. */
            name?: string;
            /** @description What to draw from, in place of the persona’s own. */
            seed?: string;
        };
        PersonaFaceOutput: {
            seed: string;
            svg: string;
        };
        PersonaFactsInput: {
            /** @description Name of a persona; or say whom you mean with role and segment. */
            name?: string;
            /** @description Department and level, such as “creative manager”: while no persona is written. */
            role?: string;
            /** @description With role: names of saved segments; without them the whole market. */
            segment?: string[];
            /**
             * @description How far back touches count.
             * @default 24
             */
            months?: number;
        };
        PersonaFactsOutput: {
            of: string;
            persona: string | null;
            asOf: string;
            /** @description People in the data who match. */
            people: number;
            accounts: number;
            /** @description Who they are: titles and companies. */
            who: {
                /** @description title, seniority, industry, company size, country, city; or of touches: channel, kind … */
                measure: string;
                value: string;
                /** @description People, or touches, that tell the measure. */
                n: number;
                /** @description Companies that they are of: those of one are taken together. */
                accounts: number;
                share: number;
                lo95: number;
                hi95: number;
                /** @description Everybody else of a known job role; difference is share − theirs. */
                others: {
                    n: number;
                    share: number;
                    difference: number;
                    lo95: number;
                    hi95: number;
                    q: number;
                } | null;
                /** @enum {string} */
                verdict: "more" | "less" | "no clear difference" | "not compared";
            }[];
            behaviour: {
                months: number;
                from: string | null;
                to: string | null;
                /** @description People of the persona who took part in any touch. */
                people: number;
                touches: number;
                facts: {
                    /** @description title, seniority, industry, company size, country, city; or of touches: channel, kind … */
                    measure: string;
                    value: string;
                    /** @description People, or touches, that tell the measure. */
                    n: number;
                    /** @description Companies that they are of: those of one are taken together. */
                    accounts: number;
                    share: number;
                    lo95: number;
                    hi95: number;
                    /** @description Everybody else of a known job role; difference is share − theirs. */
                    others: {
                        n: number;
                        share: number;
                        difference: number;
                        lo95: number;
                        hi95: number;
                        q: number;
                    } | null;
                    /** @enum {string} */
                    verdict: "more" | "less" | "no clear difference" | "not compared";
                }[];
                /** @description What cannot be told, and what it would need. */
                missing: string[];
            };
            keywords: {
                /** @description People of the persona with words on record. */
                people: number;
                others: number;
                words: {
                    words: string;
                    /** @description People of the persona who used it in a quote, each once. */
                    people: number;
                    others: number;
                    /** @description Odds that they use it ÷ odds that others do, drawn towards 1 by a prior. */
                    oddsRatio: number;
                    lo95: number;
                    hi95: number;
                    q: number;
                    clear: boolean;
                }[];
                /** @description Why there are none. */
                reason: string | null;
            };
            notes: string[];
        };
        PersonaPrevalenceInput: {
            /** @description Name of a persona; or say whom you mean with role and segment. */
            name?: string;
            /** @description Department and level, such as “creative manager”: while no persona is written. */
            role?: string;
            /** @description With role: names of saved segments; without them the whole market. */
            segment?: string[];
            /** @description What else is true of them, in the segment language, joined with &&: a line each. */
            rule?: string;
        };
        PersonaPrevalenceOutput: {
            /** @description `Managers in creative in mid-market-software`. */
            of: string;
            persona: string | null;
            asOf: string;
            lines: {
                words: string;
                /** @description The attribute in the segment language; nothing for a segment, and for everybody. */
                rule: string | null;
                /** @description People in the data who have it and everything above it. */
                people: number;
                /** @description Companies that they are of. */
                accounts: number;
                /** @description Of those of the line above, people of whom it cannot be told. */
                unknown: number;
            }[];
        };
        PersonaGapInput: {
            /** @description Name of a persona; or say whom you mean with role and segment. */
            name?: string;
            /** @description Department and level, such as “creative manager”: while no persona is written. */
            role?: string;
            /** @description With role: names of saved segments; without them the whole market. */
            segment?: string[];
            /** @description The survey, by the name it was imported with; left out: the only one that there is. */
            instrument?: string;
            /**
             * @description Questions that say how much something matters: names, or one name with a star.
             * @default [
             *       "stated_*"
             *     ]
             */
            stated?: string[];
            /**
             * @description Questions that rate the same things, in the same order; or one name with a star.
             * @default [
             *       "rating_*"
             *     ]
             */
            rated?: string[];
            /** @description Question with the outcome: yes or no, or a number. Left out: one called outcome, would_renew, recommend or nps. */
            outcome?: string;
        };
        PersonaGapOutput: {
            /** @description Whose answers: `Managers in creative in mid-market-software`. */
            of: string;
            persona: string | null;
            instrument: string;
            outcome: string;
            outcomeWording: string | null;
            asOf: string;
            /** @description Day of the first and of the last answer. */
            answeredFrom: string | null;
            answeredTo: string | null;
            /** @description People of whom there is any answer to these questions. */
            people: number;
            /** @description Of them, people who rated every item and have the outcome; nothing where it is refused. */
            n: number | null;
            /** @description Of a yes-or-no outcome: people with the rarer answer. */
            rarer: number | null;
            kind: ("linear" | "logistic") | null;
            /** @description Share of the outcome that all ratings explain together, 0 to 1. */
            explained: number | null;
            /** @description Spearman’s ρ between stated and derived importance over the items: 1 they do as they say, 0 unrelated. */
            rho: number | null;
            rhoLo95: number | null;
            rhoHi95: number | null;
            /** @description The widest gap first. */
            items: {
                /** @description The row that both wordings name after a dash; else what the star stands for in `stated_*`, or the stated question. */
                item: string;
                /** @description Question that says how much it matters. */
                stated: string;
                statedWording: string | null;
                /** @description Question that rates it. */
                rated: string;
                ratedWording: string | null;
                statedMean: number;
                /** @description People whose answer is in the mean. */
                answered: number;
                /** @description 1: said to matter most. */
                statedRank: number;
                /** @description Part of what all ratings explain of the outcome, 0 to 1 (Johnson’s relative weight). */
                derived: number;
                /** @description 1: goes most with the outcome. */
                derivedRank: number;
                /** @description −1: a better rating goes with less of the outcome. */
                sign: -1 | 0 | 1;
                /** @description z(stated) − z(derived): above 0, they say it matters more than it goes with the outcome. */
                gap: number;
                lo95: number | null;
                hi95: number | null;
                /** @enum {string} */
                verdict: "says more" | "does more" | "cannot tell";
            }[];
            /** @description Why it is refused, with what is missing. */
            reason: string | null;
            notes: string[];
        };
        PersonaSaidInput: {
            /** @description Name of a persona; or say whom you mean with role and segment. */
            name?: string;
            /** @description Department and level, such as “creative manager”: while no persona is written. */
            role?: string;
            /** @description With role: names of saved segments; without them the whole market. */
            segment?: string[];
            /** @description The survey, by the name it was imported with. */
            instrument: string;
            /** @description Name of the question. */
            question: string;
            /** @description Answers of this number or more say that they do it. */
            atLeast?: number;
            /** @description Answers of this number or less. */
            atMost?: number;
            /** @description Or answers of these words. */
            equals?: string;
            /**
             * @description What a touch is told apart by.
             * @default channel
             * @enum {string}
             */
            measure?: "channel" | "kind" | "campaign" | "message" | "begun by";
            /** @description What doing it looks like: the channel, kind, campaign … of a touch they took part in. */
            value: string;
            /**
             * @description How far back touches count.
             * @default 24
             */
            months?: number;
        };
        PersonaSaidOutput: {
            of: string;
            persona: string | null;
            says: string;
            does: string;
            asOf: string;
            months: number;
            /** @description People who answered. */
            answered: number;
            /** @description Of them, people of no known contact, or with no touch in that time: nothing could be seen. */
            notSeen: number;
            found: {
                n: number;
                saidAndSeen: number;
                saidNotSeen: number;
                seenNotSaid: number;
                neither: number;
                /** @description Of those who say it, not seen doing it (Wilson). */
                contradicted: {
                    share: number;
                    low: number;
                    high: number;
                    of: number;
                } | null;
                /** @description Of everybody, those who do otherwise than they say, either way (Wilson). */
                otherwise: {
                    share: number;
                    low: number;
                    high: number;
                };
                /** @description Two-sided p of as many one way as the other (McNemar, mid-p). */
                p: number;
            } | null;
            reason: string | null;
        };
        VoiceInput: {
            /** @description Name of a saved segment, or a rule: only people of these companies. */
            segment?: string;
            /** @description Name of a persona: only its people. */
            persona?: string;
            /** @description Department and level, such as “creative manager”. */
            role?: string;
            /** @description Only these; default all. */
            group?: ("need" | "pain" | "reason chosen" | "reason left")[];
            /**
             * @description What the themes of a group are ordered by.
             * @default people
             * @enum {string}
             */
            by?: "people" | "revenue";
            /**
             * @description Overwrite the file when it is there.
             * @default false
             */
            force?: boolean;
            /**
             * @description Of the file; default by its ending, else csv.
             * @enum {string}
             */
            format?: "csv" | "md";
        };
        VoiceOutput: {
            of: string;
            asOf: string;
            /** @description People asked, whether they said any of it or not. */
            asked: number;
            accounts: number;
            relations: {
                relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                words: string;
                people: number;
            }[];
            /** @enum {string} */
            by: "people" | "revenue";
            currency: string;
            /** @description Orders of these days make the revenue. */
            window: {
                from: string | null;
                to: string;
            };
            /** @description Orders in that time that say no revenue. */
            uncounted: number;
            /** @description Why there is no revenue. */
            noRevenue: string | null;
            /** @description By group, then by what was asked. */
            themes: {
                /** @enum {string} */
                group: "need" | "pain" | "reason chosen" | "reason left";
                code: number;
                name: string;
                /** @enum {string} */
                type: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                definition: string | null;
                /** @description People who said it, each counted once. */
                people: number;
                /** @description Of everybody asked, 0 to 1, with 95% limits (Wilson). */
                share: number;
                lo95: number;
                hi95: number;
                /** @description In its group; the same figure has the same place. */
                rankByPeople: number;
                /** @description Companies of those people, as far as known. */
                accounts: number;
                /** @description What those companies paid in the window, each counted once; nothing where none is known. */
                revenue: number | null;
                /** @description Part of it that the largest of them paid, 0 to 1. */
                largest: number | null;
                rankByRevenue: number | null;
                quotes: {
                    id: number;
                    /** @description Their words, with their own name and company replaced. */
                    text: string;
                    pseudonym: string;
                    relation: ("customer" | "prospect" | "lost" | "no_decision" | "former") | null;
                    jobRole: string | null;
                    day: string | null;
                    /** @description Nothing: nobody wrote down how far it may travel; not in a file. */
                    scope: ("research" | "company" | "public") | null;
                }[];
                /** @description Quotes that may be used within the research only: counted, not shown. */
                keptWithin: number;
            }[];
            notes: string[];
            written?: {
                file: string;
                quotes: number;
                /** @description Quotes left out of the file because nobody wrote down how far they may travel. */
                notRecorded: number;
                /** @description Cells that got an apostrophe so that no spreadsheet runs them. */
                neutralised: number;
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
        MeasureInput: {
            /** @description A saved segment or a rule; the whole market without one. */
            segment?: string;
            /** @description Only companies with such people, and what they took part in. */
            persona?: string;
            /** @description Only purchases and deals of this product, as the records name it. */
            product?: string;
            /** @description Only touches through this channel, and deals that have it as their source. */
            channel?: string;
            /**
             * @description Quarters are those of the fiscal year.
             * @default month
             * @enum {string}
             */
            by?: "week" | "month" | "quarter";
            /** @description The last so many, the one that goes on included; default 13 months, 9 quarters or 26 weeks. */
            periods?: number;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
        };
        MeasureOutput: {
            /** @description Whose figures they are, in words. */
            of: string;
            /** @description Name of the saved segment, or the rule; null is the whole market. */
            segment: string | null;
            persona: string | null;
            product: string | null;
            channel: string | null;
            /** @enum {string} */
            by: "week" | "month" | "quarter";
            asOf: string;
            /** @description The last day of the records, where they end before that date. */
            recordsEnd: string | null;
            /** @description Of every amount. */
            currency: string;
            /** @description What revenue and customers are read from. */
            basis: ("orders" | "deals") | null;
            /** @description First and last day of what is on record. */
            records: {
                /** @enum {string} */
                kind: "orders" | "deals" | "touches";
                from: string;
                to: string;
            }[];
            /** @description Nine of ten closed deals were closed within so many days. */
            horizonDays: number | null;
            /** @description Oldest first. */
            periods: {
                /** @description 2026-03, 2026-Q1, or the Monday of the week. */
                key: string;
                firstDay: string;
                lastDay: string;
                /** @description It goes on after what the records know: not to be compared with whole ones. */
                partial: boolean;
                /** @description In the segment at the end of the period; of a partial one at the date of the answer. */
                accounts: number;
                /** @description Accounts for which that cannot be told. */
                unknown: number;
                /** @description Of the accounts, those that are in by something first recorded later, which stands in for then. */
                standIns: number;
                /** @description In at the end of this period, but not of the one before. */
                entered: number;
                /** @description In at the end of the period before, but not of this one. */
                left: number;
                /** @description Of the accounts, those that bought within the 365 days before. */
                customers: number | null;
                /** @description Accounts whose first recorded purchase it was. */
                newCustomers: number | null;
                /** @description Customers at the end of the period before whose last purchase is now too long ago. */
                lostCustomers: number | null;
                /** @description Customers at the end of the period before that still are ÷ all of them (n). */
                retention: {
                    value: number;
                    /** @description 95% interval; null where too few accounts stand behind it, or nothing is estimated. */
                    lo: number | null;
                    hi: number | null;
                    /** @description What it rests on: see the measure. */
                    n: number;
                } | null;
                revenue: number | null;
                profit: number | null;
                /** @description Order lines, or deals won where there are no orders. */
                purchases: number | null;
                /** @description Accounts that bought. */
                buyers: number | null;
                /** @description Deals opened. */
                opened: number | null;
                /** @description Deals won, by the day they were closed. */
                wins: number | null;
                losses: number | null;
                /** @description Won ÷ closed in the period (n). */
                closeRate: {
                    value: number;
                    /** @description 95% interval; null where too few accounts stand behind it, or nothing is estimated. */
                    lo: number | null;
                    hi: number | null;
                    /** @description What it rests on: see the measure. */
                    n: number;
                } | null;
                /** @description Of the deals opened in the period (n), the share won since, once all had the time. */
                winRate: {
                    value: number;
                    /** @description 95% interval; null where too few accounts stand behind it, or nothing is estimated. */
                    lo: number | null;
                    hi: number | null;
                    /** @description What it rests on: see the measure. */
                    n: number;
                } | null;
                /** @description The day from which the win rate can be told, where it cannot be yet. */
                winRateFrom: string | null;
                /** @description Mean amount of the deals won in the period that say it (n). */
                dealSize: {
                    value: number;
                    /** @description 95% interval; null where too few accounts stand behind it, or nothing is estimated. */
                    lo: number | null;
                    hi: number | null;
                    /** @description What it rests on: see the measure. */
                    n: number;
                } | null;
                /** @description Mean days from opening to winning, of the deals won in the period (n). */
                cycleDays: {
                    value: number;
                    /** @description 95% interval; null where too few accounts stand behind it, or nothing is estimated. */
                    lo: number | null;
                    hi: number | null;
                    /** @description What it rests on: see the measure. */
                    n: number;
                } | null;
                /** @description Touches with the accounts, whoever began them. */
                touches: number | null;
                /** @description Accounts (n) with a touch that they did not begin in the period ÷ accounts. */
                reached: {
                    value: number;
                    /** @description 95% interval; null where too few accounts stand behind it, or nothing is estimated. */
                    lo: number | null;
                    hi: number | null;
                    /** @description What it rests on: see the measure. */
                    n: number;
                } | null;
            }[];
            /** @description By channel of ours, the most used first. */
            response: {
                channel: string;
                periods: {
                    /** @description Accounts that had been silent for 14 days when we first touched them through it. */
                    reached: number;
                    /** @description Of these, those that began a touch or replied within 14 days. */
                    responded: number;
                    rate: {
                        value: number;
                        /** @description 95% interval; null where too few accounts stand behind it, or nothing is estimated. */
                        lo: number | null;
                        hi: number | null;
                        /** @description What it rests on: see the measure. */
                        n: number;
                    } | null;
                    key: string;
                    /** @description The 14 days are not over for all of them. */
                    partial: boolean;
                    /** @description Accounts touched through it that we were in conversation with: in no rate. */
                    inTalks: number;
                }[];
                /** @description All periods whose 14 days are over. */
                whole: {
                    /** @description Accounts that had been silent for 14 days when we first touched them through it. */
                    reached: number;
                    /** @description Of these, those that began a touch or replied within 14 days. */
                    responded: number;
                    rate: {
                        value: number;
                        /** @description 95% interval; null where too few accounts stand behind it, or nothing is estimated. */
                        lo: number | null;
                        hi: number | null;
                        /** @description What it rests on: see the measure. */
                        n: number;
                    } | null;
                    /** @description Different accounts behind it; one may be reached in several periods. */
                    accounts: number;
                };
            }[];
            /** @description Measures that the data cannot carry, each with the reason. */
            refused: {
                [key: string]: string;
            };
            notes: string[];
        };
        ForecastInput: {
            /** @description Name of a segment, or a rule; without it the whole market. */
            segment?: string;
            /**
             * @description What to forecast.
             * @default revenue
             * @enum {string}
             */
            measure?: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
            /** @description How many months ahead; 3 unless said. */
            months?: number;
            /** @description By weeks instead, and how many ahead. */
            weeks?: number;
            /**
             * Format: date
             * @description From what was known at the end of that day; else from everything until the records end.
             */
            asOf?: string;
            /** @description Of this product only. */
            product?: string;
        };
        ForecastOutput: {
            /** @description By month. */
            months?: {
                month: string;
                /** @description What is expected, to the cent. */
                mean: number;
                lo80: number | null;
                hi80: number | null;
                lo95: number | null;
                hi95: number | null;
            }[];
            /** @description By week, where asked for. */
            weeks?: {
                /** @description Its Monday. */
                week: string;
                /** @description What is expected, to the cent. */
                mean: number;
                lo80: number | null;
                hi80: number | null;
                lo95: number | null;
                hi95: number | null;
            }[];
            /**
             * @description combination: the mean of several simple methods; seasonal-naive: as in the year before; naive: as last; none: nothing known.
             * @enum {string}
             */
            method: "combination" | "seasonal-naive" | "naive" | "none";
            /** @description Mean error of earlier forecasts by this method; 1.00 is as good as repeating last year was. */
            mase: number | null;
            /** @description The same for repeating last year. */
            naiveMase: number | null;
            /** @description Share of earlier forecasts whose 80% band, made without what came, held what came. */
            coverage80: number | null;
            /** @description Of how many. */
            coverageOf: number;
            /** @description Whole periods learned from. */
            n: number;
            /** @description Why it is only a naive line. */
            tooLittle: string | null;
            /** @description Key of the first whole period learned from. */
            trainedFrom: string | null;
            trainedTo: string | null;
            of: string;
            /** @description The saved segment. */
            segment: string | null;
            rule: string | null;
            product: string | null;
            /** @enum {string} */
            measure: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
            /** @description The currency of amounts, else what is counted. */
            unit: string;
            currency: string | null;
            /** @enum {string} */
            grain: "month" | "week";
            /**
             * @description The records that it is read from.
             * @enum {string}
             */
            basis: "orders" | "deals";
            asOf: string;
            /** @description The last day that the records tell of. */
            knownUntil: string;
            /** @description The day of the last record, where they end before the day asked for. */
            recordsEnd: string | null;
            notes: string[];
            ahead: {
                key: string;
                firstDay: string;
                lastDay: string;
                /** @description What repeating last year says. */
                naive: number;
            }[];
            history: {
                key: string;
                firstDay: string;
                lastDay: string;
                value: number;
                partial: boolean;
                /** @description Learned from: empty periods before the first figure are not. */
                trained: boolean;
            }[];
            /** @description What came in already in the first period forecast, where it is going on. */
            soFar: {
                key: string;
                value: number;
                until: string;
            } | null;
            /** @description Forecasts that would have been made, beside what came. */
            tested: {
                /** @description The period that was forecast. */
                key: string;
                /** @description The last period known then. */
                madeAfter: string;
                step: number;
                actual: number;
                mean: number;
                naive: number;
                lo80: number | null;
                hi80: number | null;
            }[];
        };
        ForecastPartitionInput: {
            /** @description Names or rules in order of precedence: a company in several counts in the first. */
            segments: string[];
            /**
             * @description What to forecast.
             * @default revenue
             * @enum {string}
             */
            measure?: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
            /** @description How many months ahead; 3 unless said. */
            months?: number;
            /** @description By weeks instead, and how many ahead. */
            weeks?: number;
            /**
             * Format: date
             * @description From what was known at the end of that day; else from everything until the records end.
             */
            asOf?: string;
            /** @description Of this product only. */
            product?: string;
        };
        ForecastPartitionOutput: {
            /** @enum {string} */
            measure: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
            /** @description The currency of amounts, else what is counted. */
            unit: string;
            currency: string | null;
            /** @enum {string} */
            grain: "month" | "week";
            /**
             * @description The records that it is read from.
             * @enum {string}
             */
            basis: "orders" | "deals";
            asOf: string;
            /** @description The last day that the records tell of. */
            knownUntil: string;
            /** @description The day of the last record, where they end before the day asked for. */
            recordsEnd: string | null;
            notes: string[];
            /** @description What the parts are parts of. */
            of: string;
            ahead: {
                key: string;
                firstDay: string;
                lastDay: string;
            }[];
            history: {
                key: string;
                firstDay: string;
                lastDay: string;
                partial: boolean;
            }[];
            total: {
                steps: {
                    key: string;
                    /** @description What is expected, to the cent. */
                    mean: number;
                    lo80: number | null;
                    hi80: number | null;
                    lo95: number | null;
                    hi95: number | null;
                }[];
                /**
                 * @description combination: the mean of several simple methods; seasonal-naive: as in the year before; naive: as last; none: nothing known.
                 * @enum {string}
                 */
                method: "combination" | "seasonal-naive" | "naive" | "none";
                /** @description Mean error of earlier forecasts by this method; 1.00 is as good as repeating last year was. */
                mase: number | null;
                /** @description The same for repeating last year. */
                naiveMase: number | null;
                /** @description Share of earlier forecasts whose 80% band, made without what came, held what came. */
                coverage80: number | null;
                /** @description Of how many. */
                coverageOf: number;
                /** @description Whole periods learned from. */
                n: number;
                /** @description Why it is only a naive line. */
                tooLittle: string | null;
                /** @description Key of the first whole period learned from. */
                trainedFrom: string | null;
                trainedTo: string | null;
                /** @description By period of the history. */
                values: number[];
                /** @description What came in already in the first period forecast, where it is going on. */
                soFar: {
                    key: string;
                    value: number;
                    until: string;
                } | null;
            };
            /** @description In the order of precedence; the rest is last. Their means add up to the total; their bands do not. */
            parts: {
                name: string;
                /** @enum {string} */
                kind: "segment" | "rule" | "product" | "rest";
                steps: {
                    key: string;
                    /** @description What is expected, to the cent. */
                    mean: number;
                    lo80: number | null;
                    hi80: number | null;
                    lo95: number | null;
                    hi95: number | null;
                    /** @description What its own forecast says. */
                    before: number;
                    /** @description What was added so that the parts make up the total. */
                    adjusted: number;
                }[];
                /**
                 * @description combination: the mean of several simple methods; seasonal-naive: as in the year before; naive: as last; none: nothing known.
                 * @enum {string}
                 */
                method: "combination" | "seasonal-naive" | "naive" | "none";
                /** @description Mean error of earlier forecasts by this method; 1.00 is as good as repeating last year was. */
                mase: number | null;
                /** @description The same for repeating last year. */
                naiveMase: number | null;
                /** @description Share of earlier forecasts whose 80% band, made without what came, held what came. */
                coverage80: number | null;
                /** @description Of how many. */
                coverageOf: number;
                /** @description Whole periods learned from. */
                n: number;
                /** @description Why it is only a naive line. */
                tooLittle: string | null;
                /** @description Key of the first whole period learned from. */
                trainedFrom: string | null;
                trainedTo: string | null;
                /** @description By period of the history. */
                values: number[];
                /** @description What came in already in the first period forecast, where it is going on. */
                soFar: {
                    key: string;
                    value: number;
                    until: string;
                } | null;
            }[];
        };
        ForecastProductsInput: {
            /** @description Sold to this segment, or to companies of a rule; else to everybody. */
            segment?: string;
            /**
             * @description What to forecast.
             * @default revenue
             * @enum {string}
             */
            measure?: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
            /** @description How many months ahead; 3 unless said. */
            months?: number;
            /** @description By weeks instead, and how many ahead. */
            weeks?: number;
            /**
             * Format: date
             * @description From what was known at the end of that day; else from everything until the records end.
             */
            asOf?: string;
        };
        ForecastProductsOutput: {
            /** @enum {string} */
            measure: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
            /** @description The currency of amounts, else what is counted. */
            unit: string;
            currency: string | null;
            /** @enum {string} */
            grain: "month" | "week";
            /**
             * @description The records that it is read from.
             * @enum {string}
             */
            basis: "orders" | "deals";
            asOf: string;
            /** @description The last day that the records tell of. */
            knownUntil: string;
            /** @description The day of the last record, where they end before the day asked for. */
            recordsEnd: string | null;
            notes: string[];
            /** @description What the parts are parts of. */
            of: string;
            ahead: {
                key: string;
                firstDay: string;
                lastDay: string;
            }[];
            history: {
                key: string;
                firstDay: string;
                lastDay: string;
                partial: boolean;
            }[];
            total: {
                steps: {
                    key: string;
                    /** @description What is expected, to the cent. */
                    mean: number;
                    lo80: number | null;
                    hi80: number | null;
                    lo95: number | null;
                    hi95: number | null;
                }[];
                /**
                 * @description combination: the mean of several simple methods; seasonal-naive: as in the year before; naive: as last; none: nothing known.
                 * @enum {string}
                 */
                method: "combination" | "seasonal-naive" | "naive" | "none";
                /** @description Mean error of earlier forecasts by this method; 1.00 is as good as repeating last year was. */
                mase: number | null;
                /** @description The same for repeating last year. */
                naiveMase: number | null;
                /** @description Share of earlier forecasts whose 80% band, made without what came, held what came. */
                coverage80: number | null;
                /** @description Of how many. */
                coverageOf: number;
                /** @description Whole periods learned from. */
                n: number;
                /** @description Why it is only a naive line. */
                tooLittle: string | null;
                /** @description Key of the first whole period learned from. */
                trainedFrom: string | null;
                trainedTo: string | null;
                /** @description By period of the history. */
                values: number[];
                /** @description What came in already in the first period forecast, where it is going on. */
                soFar: {
                    key: string;
                    value: number;
                    until: string;
                } | null;
            };
            /** @description In the order of precedence; the rest is last. Their means add up to the total; their bands do not. */
            parts: {
                name: string;
                /** @enum {string} */
                kind: "segment" | "rule" | "product" | "rest";
                steps: {
                    key: string;
                    /** @description What is expected, to the cent. */
                    mean: number;
                    lo80: number | null;
                    hi80: number | null;
                    lo95: number | null;
                    hi95: number | null;
                    /** @description What its own forecast says. */
                    before: number;
                    /** @description What was added so that the parts make up the total. */
                    adjusted: number;
                }[];
                /**
                 * @description combination: the mean of several simple methods; seasonal-naive: as in the year before; naive: as last; none: nothing known.
                 * @enum {string}
                 */
                method: "combination" | "seasonal-naive" | "naive" | "none";
                /** @description Mean error of earlier forecasts by this method; 1.00 is as good as repeating last year was. */
                mase: number | null;
                /** @description The same for repeating last year. */
                naiveMase: number | null;
                /** @description Share of earlier forecasts whose 80% band, made without what came, held what came. */
                coverage80: number | null;
                /** @description Of how many. */
                coverageOf: number;
                /** @description Whole periods learned from. */
                n: number;
                /** @description Why it is only a naive line. */
                tooLittle: string | null;
                /** @description Key of the first whole period learned from. */
                trainedFrom: string | null;
                trainedTo: string | null;
                /** @description By period of the history. */
                values: number[];
                /** @description What came in already in the first period forecast, where it is going on. */
                soFar: {
                    key: string;
                    value: number;
                    until: string;
                } | null;
            }[];
        };
        ForecastKeepInput: {
            /** @description Name of a segment, or a rule; without it the whole market. */
            segment?: string;
            /**
             * @description What to forecast.
             * @default revenue
             * @enum {string}
             */
            measure?: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
            /** @description How many months ahead; 3 unless said. */
            months?: number;
            /** @description By weeks instead, and how many ahead. */
            weeks?: number;
            /**
             * Format: date
             * @description From what was known at the end of that day; else from everything until the records end.
             */
            asOf?: string;
            /** @description Of this product only. */
            product?: string;
        };
        ForecastKeepOutput: {
            id: number;
            /** @description The same figure was kept from the same day before; that one stands. */
            already: boolean;
            of: string;
            /** @enum {string} */
            measure: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
            /** @enum {string} */
            grain: "month" | "week";
            /** @description The last day that it knew of. */
            asOf: string;
            madeOn: string;
            periods: string[];
            /** @description Of how many of its periods it was made in time to be judged. */
            counts: number;
            /** @description Why the others are not judged. */
            why: string | null;
        };
        ForecastRecordInput: {
            /** @description Only of the segment of this name. */
            segment?: string;
            /**
             * @description Only of this figure.
             * @enum {string}
             */
            measure?: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
        };
        ForecastRecordOutput: {
            asOf: string;
            forecasts: {
                id: number;
                of: string;
                segment: string | null;
                /** @description The rule of that day: what came is read by it. */
                rule: string | null;
                product: string | null;
                /** @enum {string} */
                measure: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
                unit: string;
                currency: string | null;
                /** @enum {string} */
                grain: "month" | "week";
                /** @description The last day that it knew of. */
                asOf: string;
                madeOn: string;
                method: string;
                /** @description What it erred when tried on its past. */
                mase: number | null;
                naiveMase: number | null;
                coverage80: number | null;
                n: number;
                /** @description Made after all of its periods: never judged. */
                afterwards: boolean;
                /** @description Why what came cannot be told. */
                cannot: string | null;
                points: {
                    key: string;
                    firstDay: string;
                    lastDay: string;
                    /** @description What is expected, to the cent. */
                    mean: number;
                    lo80: number | null;
                    hi80: number | null;
                    lo95: number | null;
                    hi95: number | null;
                    naive: number;
                    actual: number | null;
                    counted: boolean;
                    inside80: boolean | null;
                }[];
                /** @description Periods that are over and were forecast in time. */
                judged: number;
                /** @description Share of what came that was inside the 80% band, with its 95% interval. */
                inside80: {
                    value: number;
                    n: number;
                    lo: number;
                    hi: number;
                } | null;
                /** @description By how much it missed on average. */
                meanError: number | null;
                /** @description By how much repeating last year would have missed. */
                naiveError: number | null;
                /** @description What was forecast less what came, on average: above 0 it promised too much. */
                bias: number | null;
            }[];
            /** @description All together; errors are divided by how much each figure changes from one year to the next. */
            whole: {
                /** @description Kept ones. */
                forecasts: number;
                /** @description Those made in time of at least one period. */
                inTime: number;
                /** @description Periods that are over and were forecast in time. */
                judged: number;
                /** @description Share of what came that was inside the 80% band, with its 95% interval. */
                inside80: {
                    value: number;
                    n: number;
                    lo: number;
                    hi: number;
                } | null;
                /** @description By how much it missed on average. */
                meanError: number | null;
                /** @description By how much repeating last year would have missed. */
                naiveError: number | null;
                /** @description What was forecast less what came, on average: above 0 it promised too much. */
                bias: number | null;
            };
            notes: string[];
        };
        PipelineInput: {
            /** @description Name of a saved segment, or a rule; without it the whole market. */
            segment?: string;
            /**
             * Format: date
             * @description Forecast from what was known at the end of this day; else from all that is known.
             */
            asOf?: string;
            /**
             * Format: date
             * @description Last day of the forecast; else the end of the quarter, of the next one if less than 30 days are left.
             */
            until?: string;
        };
        PipelineOutput: {
            /** @description Whose deals they are, in words. */
            of: string;
            /** @description Name of the saved segment, or the rule; nothing is the whole market. */
            segment: string | null;
            /** @description The last day that is known. */
            asOf: string;
            /** @description The last day that is forecast. */
            until: string;
            /** @description From the day after `asOf` to `until`. */
            days: number;
            recordsEnd: string | null;
            currency: string;
            /** @description Always deals here. */
            basis: ("orders" | "deals") | null;
            /**
             * @description What `fromOpen`, `notYetCreated` and `total` are: amounts won, or deals won where amounts cannot be told.
             * @enum {string}
             */
            measure: "amount" | "wins";
            open: {
                deals: number;
                /** @description Of these, without an opening date. */
                undated: number;
                withoutAccount: number;
                /** @description What those that say an amount add up to. */
                amount: number | null;
                withoutAmount: number;
                stages: {
                    /** @description As the CRM names it today; nothing where it is not known of that day. */
                    stage: string | null;
                    /** @description Open deals in it (n). */
                    deals: number;
                    withoutAccount: number;
                    /** @description What those that say it amount to. */
                    amount: number | null;
                    withoutAmount: number;
                    /** @description Days since opening, of the middle one. */
                    medianAge: number | null;
                    /** @description To be won until then: by age and product, not by the stage itself. */
                    winProbability: number | null;
                    /** @description Deals of it that will be won until then. */
                    wins: number | null;
                    /** @description What those will bring. */
                    expected: number | null;
                }[];
                /** @description Those with an opening date. */
                ages: {
                    /** @description Days since opening. */
                    from: number;
                    to: number | null;
                    deals: number;
                    /** @description To be won until then. */
                    winProbability: number;
                    /** @description To be lost until then. */
                    lossProbability: number;
                }[];
            };
            /** @description What the open deals will bring; nothing where `tooLittle` says why. */
            fromOpen: {
                mean: number;
                /** @description Eight times in ten the figure should lie between lo80 and hi80. */
                lo80: number | null;
                hi80: number | null;
                lo95: number | null;
                hi95: number | null;
                /** @description Deals won and closed until then. */
                wins: {
                    mean: number;
                    /** @description Eight times in ten the figure should lie between lo80 and hi80. */
                    lo80: number | null;
                    hi80: number | null;
                    lo95: number | null;
                    hi95: number | null;
                };
            } | null;
            /** @description What deals opened after `asOf` will bring; open ones without an opening date may be among them. */
            notYetCreated: {
                mean: number;
                /** @description Eight times in ten the figure should lie between lo80 and hi80. */
                lo80: number | null;
                hi80: number | null;
                lo95: number | null;
                hi95: number | null;
                /** @description Deals won and closed until then. */
                wins: {
                    mean: number;
                    /** @description Eight times in ten the figure should lie between lo80 and hi80. */
                    lo80: number | null;
                    hi80: number | null;
                    lo95: number | null;
                    hi95: number | null;
                };
                /** @description Deals that will be opened until then. */
                opened: {
                    mean: number;
                    /** @description Eight times in ten the figure should lie between lo80 and hi80. */
                    lo80: number | null;
                    hi80: number | null;
                    lo95: number | null;
                    hi95: number | null;
                };
            } | null;
            total: {
                mean: number;
                /** @description Eight times in ten the figure should lie between lo80 and hi80. */
                lo80: number | null;
                hi80: number | null;
                lo95: number | null;
                hi95: number | null;
                /** @description Deals won and closed until then. */
                wins: {
                    mean: number;
                    /** @description Eight times in ten the figure should lie between lo80 and hi80. */
                    lo80: number | null;
                    hi80: number | null;
                    lo95: number | null;
                    hi95: number | null;
                };
            } | null;
            /** @description Why nothing is forecast. */
            tooLittle: string | null;
            method: string;
            /** @description What became of deals by age, those still open taken into account (Aalen–Johansen). */
            curve: {
                /** @description Days since opening. */
                age: number;
                /** @description Won by that age. */
                won: number;
                lost: number;
                open: number;
                /** @description Deals that were seen open at that age. */
                atRisk: number;
            }[];
            n: {
                /** @description Closed deals with both dates that it was learned from. */
                closed: number;
                won: number;
                lost: number;
                stillOpen: number;
                accounts: number;
                /** @description First day of what it was learned from. */
                from: string | null;
            };
            /** @description The same forecast made at earlier dates, of as many days; oldest first. */
            backtest: {
                asOf: string;
                until: string;
                mean: number;
                lo80: number | null;
                hi80: number | null;
                lo95: number | null;
                hi95: number | null;
                /** @description What was won in that time. */
                actual: number;
                /** @description Forecast of what was open on that day … */
                fromOpen: number;
                /** @description … and what it brought. */
                fromOpenActual: number;
                /** @description The simple way: every open deal times the close rate so far. */
                closeRate: number;
                /** @description The simplest way: as much as in as many days before. */
                lastAgain: number | null;
            }[];
            /** @description Share of the backtests whose 80% interval held what came. */
            coverage80: number | null;
            coverage95: number | null;
            /** @description Mean distance of the backtests from what came, as a share of what came. */
            error: number | null;
            /** @description Of what came at those dates, the share that deals brought which were not open yet. */
            missedByPipelineOnly: number | null;
            /** @description By how much the backtests widened the intervals; 1: not at all. */
            widened: number;
            alternatives: {
                /** @enum {string} */
                name: "this forecast" | "open deals times close rate" | "as much as last time";
                /** @description Mean distance from what came, as a share of what came. */
                error: number | null;
                /** @description Sum of the forecasts ÷ sum of what came − 1. */
                bias: number | null;
                /** @description Earlier dates it was tried at. */
                n: number;
            }[];
            notes: string[];
        };
        PipelineKeepInput: {
            /** @description Name of a saved segment, or a rule; without it the whole market. */
            segment?: string;
            /**
             * Format: date
             * @description Forecast from what was known at the end of this day; else from all that is known.
             */
            asOf?: string;
            /**
             * Format: date
             * @description Last day of the forecast; else the end of the quarter, of the next one if less than 30 days are left.
             */
            until?: string;
        };
        PipelineKeepOutput: {
            id: number;
            /** @description The same days of the same deals were kept before; that one stands. */
            already: boolean;
            of: string;
            /** @description The last day that it knew of. */
            asOf: string;
            until: string;
            /** @description Made in time to be judged: one made afterwards could have been chosen by what came. */
            counts: boolean;
            mean: number;
            lo80: number | null;
            hi80: number | null;
            /** @description Nothing: deals won. */
            currency: string | null;
        };
        PipelineRecordInput: {
            /** @description Only of the segment of this name. */
            segment?: string;
        };
        PipelineRecordOutput: {
            /** @description The last day that the deals tell of. */
            knownUntil: string;
            forecasts: {
                id: number;
                of: string;
                segment: string | null;
                /** @description The last day that it knew of. */
                asOf: string;
                until: string;
                madeOn: string;
                /** @description Nothing: deals won. */
                currency: string | null;
                mean: number;
                lo80: number | null;
                hi80: number | null;
                lo95: number | null;
                hi95: number | null;
                fromOpen: number;
                notYetCreated: number;
                actual: number | null;
                inside80: boolean | null;
                /** @description Forecast ÷ what came − 1. */
                error: number | null;
                /** @description Made in time: one made afterwards could have been chosen by what came. */
                counted: boolean;
                /** @description Why it is not judged. */
                cannot: string | null;
            }[];
            judged: number;
            /** @description Share of those judged whose 80% interval held what came. */
            inside80: number | null;
            /** @description Mean distance from what came, as a share of it. */
            error: number | null;
        };
        MeasureCohortsInput: {
            /** @description A segment by its name, or a rule; without it the whole market. */
            segment?: string;
            /** @description Only purchases of this product: who bought it again. */
            product?: string;
            /**
             * @description How long the periods are.
             * @default quarter
             * @enum {string}
             */
            by?: "month" | "quarter" | "year";
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
            /**
             * @description List at most so many cohorts, the newest.
             * @default 24
             */
            cohorts?: number;
        };
        MeasureCohortsOutput: {
            /** @description Whose customers, in words. */
            of: string;
            segment: string | null;
            product: string | null;
            /** @enum {string} */
            by: "month" | "quarter" | "year";
            asOf: string;
            /** @description The day of the first order in the records. */
            recordsBegin: string | null;
            /** @description The day of the last order, where the records end before that date. */
            recordsEnd: string | null;
            currency: string;
            basis: ("orders" | "deals") | null;
            cohorts: {
                /** @description The period of the first purchase: `2026-03`, `2026-Q1`, `2026`. */
                key: string;
                firstDay: string;
                lastDay: string;
                /** @description The period goes on: there will be more of them. */
                partial: boolean;
                /** @description The records begin in it: it holds everybody who bought in it and had bought before them. */
                beforeRecords: boolean;
                customers: number;
                /** @description Of them in the segment by something that was recorded later only, and stands in for the time before. */
                recordedLater: number;
                /** @description New customers of the period for which the segment’s rule cannot be told: in no cohort. */
                untold: number;
                /** @description What they brought in their first period, returns taken off. */
                revenue: number | null;
                kept: {
                    /** @description Periods after that of the first purchase; 0 is that period itself. */
                    after: number;
                    /** @description Bought in that period; in period 0 everybody did, by definition. */
                    again: {
                        /** @description 0 to 1. */
                        value: number;
                        /** @description Customers of the cohort. */
                        n: number;
                        /** @description How many of them. */
                        count: number;
                        /** @description 95% interval (Wilson). */
                        lo: number;
                        hi: number;
                    } | null;
                    /** @description Still customers at its end: bought in the 365 days before it, or in the period itself. */
                    customer: {
                        /** @description 0 to 1. */
                        value: number;
                        /** @description Customers of the cohort. */
                        n: number;
                        /** @description How many of them. */
                        count: number;
                        /** @description 95% interval (Wilson). */
                        lo: number;
                        hi: number;
                    } | null;
                    /** @description True: all of them bought less than 365 days before the end, so all are still customers; it says nothing yet. */
                    byDefinition: boolean;
                    /** @description What they brought in that period, returns taken off, ÷ what they brought in their first. */
                    revenueKept: {
                        /** @description 1 is as much as in their first period. */
                        value: number;
                        /** @description Customers of the cohort. */
                        n: number;
                        /** @description 95% interval, by account; nothing under 20 customers, where a few bring nearly everything, and where nothing is left. */
                        lo: number | null;
                        hi: number | null;
                    } | null;
                    /** @description That period. */
                    key: string;
                    /** @description It has not passed: whoever has not bought yet is not lost. */
                    partial: boolean;
                    revenue: number | null;
                }[];
            }[];
            /** @description All cohorts together, so many periods after: only those for which the period has passed, and not the one in which the records begin. Later columns rest on fewer and older cohorts. */
            whole: {
                /** @description Periods after that of the first purchase; 0 is that period itself. */
                after: number;
                /** @description Bought in that period; in period 0 everybody did, by definition. */
                again: {
                    /** @description 0 to 1. */
                    value: number;
                    /** @description Customers of the cohort. */
                    n: number;
                    /** @description How many of them. */
                    count: number;
                    /** @description 95% interval (Wilson). */
                    lo: number;
                    hi: number;
                } | null;
                /** @description Still customers at its end: bought in the 365 days before it, or in the period itself. */
                customer: {
                    /** @description 0 to 1. */
                    value: number;
                    /** @description Customers of the cohort. */
                    n: number;
                    /** @description How many of them. */
                    count: number;
                    /** @description 95% interval (Wilson). */
                    lo: number;
                    hi: number;
                } | null;
                /** @description True: all of them bought less than 365 days before the end, so all are still customers; it says nothing yet. */
                byDefinition: boolean;
                /** @description What they brought in that period, returns taken off, ÷ what they brought in their first. */
                revenueKept: {
                    /** @description 1 is as much as in their first period. */
                    value: number;
                    /** @description Customers of the cohort. */
                    n: number;
                    /** @description 95% interval, by account; nothing under 20 customers, where a few bring nearly everything, and where nothing is left. */
                    lo: number | null;
                    hi: number | null;
                } | null;
                /** @description How many cohorts have come so far. */
                cohorts: number;
            }[];
            /** @description Older cohorts that are not listed; they count in the whole. */
            leftOut: number;
            /** @description Why a figure cannot be told. */
            refused: {
                again: string | null;
                customer: string | null;
                revenueKept: string | null;
            };
            notes: string[];
        };
        MeasureCohortInput: {
            /** @description The period of their first purchase: 2026-03, 2026-Q1, 2026. */
            cohort: string;
            /** @description A segment by its name, or a rule; without it the whole market. */
            segment?: string;
            /** @description Only purchases of this product: who bought it again. */
            product?: string;
            /**
             * @description How long the periods are.
             * @default quarter
             * @enum {string}
             */
            by?: "month" | "quarter" | "year";
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
            /**
             * @description So many periods after it.
             * @default 0
             */
            after?: number;
            /**
             * @description all; again, not-again: bought in that period or not; customer, no-longer: still a customer at its end or not.
             * @default all
             * @enum {string}
             */
            which?: "all" | "again" | "not-again" | "customer" | "no-longer";
            /**
             * @description How many accounts to skip.
             * @default 0
             */
            offset?: number;
            /**
             * @description At most so many accounts, up to 500.
             * @default 100
             */
            limit?: number;
        };
        MeasureCohortOutput: {
            of: string;
            currency: string;
            /** @description The period of the first purchase. */
            cohort: string;
            /** @description The period so long after it. */
            period: string;
            /** @description That period has not passed. */
            partial: boolean;
            after: number;
            which: string;
            /** @description How many there are; `accounts` is one page of them. */
            total: number;
            /** @description By name. */
            accounts: {
                /** @description Its number in this workspace: `#12` names it everywhere. */
                account: number;
                name: string | null;
                domain: string | null;
                /** @description Bought in that period. */
                again: boolean;
                /** @description Still a customer at its end. */
                customer: boolean;
                /** @description Its day. */
                firstPurchase: string;
                /** @description Of all that is known. */
                lastPurchase: string;
                /** @description What it brought in its first period, returns taken off. */
                firstRevenue: number | null;
                /** @description What it brought in that period. */
                revenue: number | null;
            }[];
        };
        MeasureMovementInput: {
            /**
             * @description Segments by name, or rules; without any the saved ones about companies, the eight largest one by one.
             * @default []
             */
            segments?: string[];
            /**
             * @description How far the moments are apart.
             * @default quarter
             * @enum {string}
             */
            by?: "quarter" | "month";
            /**
             * Format: date
             * @description Begin with the end of the period of this day; default a year of quarters, half a year of months.
             */
            from?: string;
            /**
             * Format: date
             * @description End with this day; default the end of what is known.
             */
            to?: string;
            /**
             * @description An account in several counts in the first of them, in the order given.
             * @default false
             */
            partition?: boolean;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
        };
        MeasureMovementOutput: {
            /** @enum {string} */
            by: "quarter" | "month";
            partition: boolean;
            asOf: string;
            /** @description Where the records that the rules ask for end before that date, and so the chart. */
            recordsEnd: string | null;
            /** @description In the order in which they are shown; only those that hold anybody at some stage, and all segments. */
            groups: {
                /** @description A segment, “in several”, “in none”, “not there yet”, “cannot be told”. */
                group: string;
                /** @enum {string} */
                kind: "segment" | "others" | "several" | "none" | "untold" | "absent";
                rule: string | null;
                sentence: string | null;
                /** @description Number of the pigment of a saved segment, 0 to 7. */
                colour: number | null;
            }[];
            stages: {
                /** @description The period that ends with it: `2026-Q1`. */
                key: string;
                /** @description The day at whose end it is looked. */
                day: string;
                /** @description The period goes on after that day: less time passed than between the others. */
                partial: boolean;
                /** @description Of which there is a record by then. */
                accounts: number;
                /** @description By segment, whether or not an account is in another too. */
                segments: {
                    /** @description A segment, “in several”, “in none”, “not there yet”, “cannot be told”. */
                    group: string;
                    /** @description For which its rule holds, those in several included: the size of the segment as of that day. */
                    members: number;
                    /** @description For which its rule cannot be told. */
                    unknown: number;
                }[];
            }[];
            nodes: {
                stage: string;
                /** @description A segment, “in several”, “in none”, “not there yet”, “cannot be told”. */
                group: string;
                accounts: number;
            }[];
            links: {
                /** @description The period in which they went: they came to `to` by its end. */
                stage: string;
                /** @description The period at whose end they were in `from`. */
                since: string;
                /** @description A segment, “in several”, “in none”, “not there yet”, “cannot be told”. */
                from: string;
                /** @description A segment, “in several”, “in none”, “not there yet”, “cannot be told”. */
                to: string;
                accounts: number;
                /**
                 * @description stayed; moved: something in their records changed, or the time since it did (the rules are those of today throughout); came: first recorded in it; untold: it cannot be told where they were or are, so nobody saw them move; absent: there is no record of them in either.
                 * @enum {string}
                 */
                step: "stayed" | "moved" | "came" | "untold" | "absent";
            }[];
            /** @description What became of all accounts in each period. */
            steps: {
                stage: string;
                since: string;
                stayed: number;
                moved: number;
                came: number;
                untold: number;
            }[];
            /** @description Saved segments that are not shown. */
            leftOut: {
                segment: string;
                reason: string;
            }[];
            notes: string[];
        };
        MeasureMovedInput: {
            /**
             * @description Segments by name, or rules; without any the saved ones about companies, the eight largest one by one.
             * @default []
             */
            segments?: string[];
            /**
             * @description How far the moments are apart.
             * @default quarter
             * @enum {string}
             */
            by?: "quarter" | "month";
            /**
             * Format: date
             * @description Begin with the end of the period of this day; default a year of quarters, half a year of months.
             */
            from?: string;
            /**
             * Format: date
             * @description End with this day; default the end of what is known.
             */
            to?: string;
            /**
             * @description An account in several counts in the first of them, in the order given.
             * @default false
             */
            partition?: boolean;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
            /** @description The period in which they went, such as 2026-Q1; default the last. */
            stage?: string;
            /** @description Where they were at the end of the period before: a segment of the movement, “in none”, “not there yet” … */
            fromGroup?: string;
            /** @description Where they were at the end of the period. */
            toGroup?: string;
            /**
             * @description How many accounts to skip.
             * @default 0
             */
            offset?: number;
            /**
             * @description At most so many accounts, up to 500.
             * @default 100
             */
            limit?: number;
        };
        MeasureMovedOutput: {
            /** @description They were in `to` at its end. */
            stage: {
                /** @description The period that ends with it: `2026-Q1`. */
                key: string;
                /** @description The day at whose end it is looked. */
                day: string;
                /** @description The period goes on after that day: less time passed than between the others. */
                partial: boolean;
            };
            /** @description They were in `from` at its end; nothing where only one moment is asked for. */
            since: {
                /** @description The period that ends with it: `2026-Q1`. */
                key: string;
                /** @description The day at whose end it is looked. */
                day: string;
                /** @description The period goes on after that day: less time passed than between the others. */
                partial: boolean;
            } | null;
            from: string | null;
            to: string | null;
            /** @description How many there are; `accounts` is one page of them. */
            total: number;
            /** @description By name. */
            accounts: {
                /** @description Its number in this workspace: `#12` names it everywhere. */
                account: number;
                name: string | null;
                domain: string | null;
                from: string | null;
                to: string;
                /** @description Segments whose answer turned between the two moments. */
                changed: {
                    segment: string;
                    /** @enum {string} */
                    was: "yes" | "no" | "cannot be told" | "not there yet";
                    /** @enum {string} */
                    is: "yes" | "no" | "cannot be told" | "not there yet";
                    /** @description The conditions of its rule that turned. */
                    because: {
                        rule: string;
                        sentence: string;
                        /** @enum {string} */
                        was: "yes" | "no" | "cannot be told" | "not there yet";
                        /** @enum {string} */
                        is: "yes" | "no" | "cannot be told" | "not there yet";
                    }[];
                }[];
            }[];
        };
        MeasureLinesInput: {
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
        };
        MeasureLinesOutput: {
            /** @description The day the market is seen at. */
            asOf: string;
            /** @description The last day in the records, where they end before that. */
            recordsEnd: string | null;
            currency: string;
            /** @description What revenue and new customers are read from. */
            basis: ("orders" | "deals") | null;
            /** @description The last 13 whole months, oldest first. */
            months: {
                key: string;
                firstDay: string;
                lastDay: string;
                /** @constant */
                partial: false;
            }[];
            /** @description The month that goes on, and the last day that is known of it. */
            partial: {
                key: string;
                firstDay: string;
                lastDay: string;
                until: string;
            } | null;
            whole: {
                /** @description The saved segment; nothing for the whole market. */
                name: string | null;
                colour: number | null;
                /** @description Nothing where `refused` says why. */
                revenue: {
                    /** @description For each of `months`; nothing where the records do not tell of that month. */
                    values: (number | null)[];
                    /** @description So far in the month that goes on; never to be compared with a whole one. */
                    partial: number | null;
                    /** @description Against the year before; nothing where the records do not reach back far enough. */
                    change: {
                        /** @description The last 12 whole months together. */
                        last: number;
                        /** @description The 12 months before them. */
                        before: number;
                        /** @description `last` ÷ `before` − 1; nothing where there was nothing before. */
                        share: number | null;
                        /** @description Purchases, customers or deals that both sums rest on. */
                        n: number;
                    } | null;
                } | null;
                newCustomers: {
                    /** @description For each of `months`; nothing where the records do not tell of that month. */
                    values: (number | null)[];
                    /** @description So far in the month that goes on; never to be compared with a whole one. */
                    partial: number | null;
                    /** @description Against the year before; nothing where the records do not reach back far enough. */
                    change: {
                        /** @description The last 12 whole months together. */
                        last: number;
                        /** @description The 12 months before them. */
                        before: number;
                        /** @description `last` ÷ `before` − 1; nothing where there was nothing before. */
                        share: number | null;
                        /** @description Purchases, customers or deals that both sums rest on. */
                        n: number;
                    } | null;
                } | null;
                wins: {
                    /** @description For each of `months`; nothing where the records do not tell of that month. */
                    values: (number | null)[];
                    /** @description So far in the month that goes on; never to be compared with a whole one. */
                    partial: number | null;
                    /** @description Against the year before; nothing where the records do not reach back far enough. */
                    change: {
                        /** @description The last 12 whole months together. */
                        last: number;
                        /** @description The 12 months before them. */
                        before: number;
                        /** @description `last` ÷ `before` − 1; nothing where there was nothing before. */
                        share: number | null;
                        /** @description Purchases, customers or deals that both sums rest on. */
                        n: number;
                    } | null;
                } | null;
            };
            /** @description Every saved segment about companies, by name. */
            segments: {
                /** @description The saved segment; nothing for the whole market. */
                name: string | null;
                colour: number | null;
                /** @description Nothing where `refused` says why. */
                revenue: {
                    /** @description For each of `months`; nothing where the records do not tell of that month. */
                    values: (number | null)[];
                    /** @description So far in the month that goes on; never to be compared with a whole one. */
                    partial: number | null;
                    /** @description Against the year before; nothing where the records do not reach back far enough. */
                    change: {
                        /** @description The last 12 whole months together. */
                        last: number;
                        /** @description The 12 months before them. */
                        before: number;
                        /** @description `last` ÷ `before` − 1; nothing where there was nothing before. */
                        share: number | null;
                        /** @description Purchases, customers or deals that both sums rest on. */
                        n: number;
                    } | null;
                } | null;
                newCustomers: {
                    /** @description For each of `months`; nothing where the records do not tell of that month. */
                    values: (number | null)[];
                    /** @description So far in the month that goes on; never to be compared with a whole one. */
                    partial: number | null;
                    /** @description Against the year before; nothing where the records do not reach back far enough. */
                    change: {
                        /** @description The last 12 whole months together. */
                        last: number;
                        /** @description The 12 months before them. */
                        before: number;
                        /** @description `last` ÷ `before` − 1; nothing where there was nothing before. */
                        share: number | null;
                        /** @description Purchases, customers or deals that both sums rest on. */
                        n: number;
                    } | null;
                } | null;
                wins: {
                    /** @description For each of `months`; nothing where the records do not tell of that month. */
                    values: (number | null)[];
                    /** @description So far in the month that goes on; never to be compared with a whole one. */
                    partial: number | null;
                    /** @description Against the year before; nothing where the records do not reach back far enough. */
                    change: {
                        /** @description The last 12 whole months together. */
                        last: number;
                        /** @description The 12 months before them. */
                        before: number;
                        /** @description `last` ÷ `before` − 1; nothing where there was nothing before. */
                        share: number | null;
                        /** @description Purchases, customers or deals that both sums rest on. */
                        n: number;
                    } | null;
                } | null;
            }[];
            /** @description Segments without a line: about people, or with a rule that holds no more. */
            leftOut: {
                name: string;
                reason: string;
            }[];
            refused: {
                revenue: string | null;
                newCustomers: string | null;
                wins: string | null;
            };
            notes: string[];
        };
        GoalSetInput: {
            /** @description A saved segment; without it the whole market. */
            segment?: string;
            /**
             * @description What it is a goal of.
             * @enum {string}
             */
            measure: "revenue" | "profit" | "newCustomers" | "wins" | "closeRate" | "customers" | "accounts";
            /** @description 2026-03, 2026-Q1 or 2026; FY2026-Q1 or FY2026 of another fiscal year. */
            period: string;
            /** @description What is to be reached: amounts in the currency of the workspace, a rate as a share (0.25). */
            target: number;
            /** @description Who answers for it. */
            owner?: string;
            /** @description What may be spent on it. */
            budget?: number;
            /** @description What was spent on it so far. */
            spent?: number;
            /** @description Anything to remember. */
            note?: string;
            /**
             * @description Also tell what is likely at the end.
             * @default true
             */
            likely?: boolean;
            /**
             * @description Forget these again.
             * @default []
             */
            clear?: ("owner" | "budget" | "spent" | "note")[];
        };
        GoalSetOutput: {
            id: number;
            /** @description Name of the saved segment; nothing for the whole market. */
            segment: string | null;
            /** @description Its segment was removed since. */
            removed: boolean;
            colour: number | null;
            /** @description revenue, profit, newCustomers, wins, closeRate, customers, accounts */
            measure: string;
            /** @description The measure in words. */
            words: string;
            /**
             * @description Of target and figures; a share is 0 to 1.
             * @enum {string}
             */
            unit: "money" | "count" | "share";
            /** @description Of the amounts. */
            currency: string;
            period: {
                /** @description 2026-03, 2026-Q1, 2026; FY2026-Q1, FY2026 of another fiscal year. */
                key: string;
                /** @description Nothing where it is not understood any more. */
                grain: ("month" | "quarter" | "year") | null;
                firstDay: string | null;
                lastDay: string | null;
            };
            target: number;
            owner: string | null;
            budget: number | null;
            spent: number | null;
            note: string | null;
            /** @description What is known of it so far; nothing where it cannot be told. */
            actual: number | null;
            /** @description How many it rests on. */
            n: number | null;
            /** @description What `n` counts. */
            of: string;
            /** @description 95% interval of a share, with the accounts as witnesses; nothing of sums and counts. */
            interval: {
                lo: number;
                hi: number;
            } | null;
            /** @description The last day that the records know of. */
            known: string | null;
            /** @description The period goes on after that day: not to be compared with whole ones. */
            partial: boolean;
            /** @description Share of the period that had passed by that day, 0 to 1. */
            elapsed: number | null;
            expected: {
                /** @description Where it would be now if the target were reached by equal steps a day. */
                straight: number | null;
                /** @description Likely at the end: what is known so far, and the forecast of what is left. */
                likely: {
                    mean: number;
                    /** @description 80% interval: four of five such forecasts should hold what comes. */
                    lo80: number | null;
                    hi80: number | null;
                    /** @description Share of earlier such forecasts whose interval held what came. */
                    coverage80: number | null;
                    /** @description How many those were. */
                    coverageOf: number;
                    /** @description Whole months that it learned from. */
                    n: number;
                } | null;
                /** @description Why nothing is forecast. */
                whyNot: string | null;
            };
            /** @enum {string} */
            state: "met" | "missed" | "ahead" | "on course" | "behind" | "cannot be told";
            why: string;
            /** @description What was spent, beside what has passed; nothing where neither a budget nor a sum was entered. */
            money: {
                /** @description Spent ÷ budget. */
                spentShare: number | null;
                /** @description Won in the period so far, from these accounts. */
                newCustomers: number | null;
                /** @description Spent ÷ new customers. */
                perNewCustomer: number | null;
                words: string;
            } | null;
        };
        GoalListInput: {
            /** @description Only of this segment. */
            segment?: string;
            /** @description Only of this owner. */
            owner?: string;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
            /**
             * @description Also what is likely at the end; takes a moment for each segment.
             * @default true
             */
            likely?: boolean;
        };
        GoalListOutput: {
            /** @description The day the market is seen at. */
            asOf: string;
            /** @description The last day in the records, where they end before that. */
            recordsEnd: string | null;
            currency: string;
            /** @description What revenue and customers are read from. */
            basis: ("orders" | "deals") | null;
            goals: {
                id: number;
                /** @description Name of the saved segment; nothing for the whole market. */
                segment: string | null;
                /** @description Its segment was removed since. */
                removed: boolean;
                colour: number | null;
                /** @description revenue, profit, newCustomers, wins, closeRate, customers, accounts */
                measure: string;
                /** @description The measure in words. */
                words: string;
                /**
                 * @description Of target and figures; a share is 0 to 1.
                 * @enum {string}
                 */
                unit: "money" | "count" | "share";
                /** @description Of the amounts. */
                currency: string;
                period: {
                    /** @description 2026-03, 2026-Q1, 2026; FY2026-Q1, FY2026 of another fiscal year. */
                    key: string;
                    /** @description Nothing where it is not understood any more. */
                    grain: ("month" | "quarter" | "year") | null;
                    firstDay: string | null;
                    lastDay: string | null;
                };
                target: number;
                owner: string | null;
                budget: number | null;
                spent: number | null;
                note: string | null;
                /** @description What is known of it so far; nothing where it cannot be told. */
                actual: number | null;
                /** @description How many it rests on. */
                n: number | null;
                /** @description What `n` counts. */
                of: string;
                /** @description 95% interval of a share, with the accounts as witnesses; nothing of sums and counts. */
                interval: {
                    lo: number;
                    hi: number;
                } | null;
                /** @description The last day that the records know of. */
                known: string | null;
                /** @description The period goes on after that day: not to be compared with whole ones. */
                partial: boolean;
                /** @description Share of the period that had passed by that day, 0 to 1. */
                elapsed: number | null;
                expected: {
                    /** @description Where it would be now if the target were reached by equal steps a day. */
                    straight: number | null;
                    /** @description Likely at the end: what is known so far, and the forecast of what is left. */
                    likely: {
                        mean: number;
                        /** @description 80% interval: four of five such forecasts should hold what comes. */
                        lo80: number | null;
                        hi80: number | null;
                        /** @description Share of earlier such forecasts whose interval held what came. */
                        coverage80: number | null;
                        /** @description How many those were. */
                        coverageOf: number;
                        /** @description Whole months that it learned from. */
                        n: number;
                    } | null;
                    /** @description Why nothing is forecast. */
                    whyNot: string | null;
                };
                /** @enum {string} */
                state: "met" | "missed" | "ahead" | "on course" | "behind" | "cannot be told";
                why: string;
                /** @description What was spent, beside what has passed; nothing where neither a budget nor a sum was entered. */
                money: {
                    /** @description Spent ÷ budget. */
                    spentShare: number | null;
                    /** @description Won in the period so far, from these accounts. */
                    newCustomers: number | null;
                    /** @description Spent ÷ new customers. */
                    perNewCustomer: number | null;
                    words: string;
                } | null;
            }[];
            /** @description Everybody who owns one. */
            owners: string[];
            notes: string[];
        };
        GoalShowInput: {
            /** @description Its number. */
            goal: number;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
        };
        GoalShowOutput: {
            id: number;
            /** @description Name of the saved segment; nothing for the whole market. */
            segment: string | null;
            /** @description Its segment was removed since. */
            removed: boolean;
            colour: number | null;
            /** @description revenue, profit, newCustomers, wins, closeRate, customers, accounts */
            measure: string;
            /** @description The measure in words. */
            words: string;
            /**
             * @description Of target and figures; a share is 0 to 1.
             * @enum {string}
             */
            unit: "money" | "count" | "share";
            /** @description Of the amounts. */
            currency: string;
            period: {
                /** @description 2026-03, 2026-Q1, 2026; FY2026-Q1, FY2026 of another fiscal year. */
                key: string;
                /** @description Nothing where it is not understood any more. */
                grain: ("month" | "quarter" | "year") | null;
                firstDay: string | null;
                lastDay: string | null;
            };
            target: number;
            owner: string | null;
            budget: number | null;
            spent: number | null;
            note: string | null;
            /** @description What is known of it so far; nothing where it cannot be told. */
            actual: number | null;
            /** @description How many it rests on. */
            n: number | null;
            /** @description What `n` counts. */
            of: string;
            /** @description 95% interval of a share, with the accounts as witnesses; nothing of sums and counts. */
            interval: {
                lo: number;
                hi: number;
            } | null;
            /** @description The last day that the records know of. */
            known: string | null;
            /** @description The period goes on after that day: not to be compared with whole ones. */
            partial: boolean;
            /** @description Share of the period that had passed by that day, 0 to 1. */
            elapsed: number | null;
            expected: {
                /** @description Where it would be now if the target were reached by equal steps a day. */
                straight: number | null;
                /** @description Likely at the end: what is known so far, and the forecast of what is left. */
                likely: {
                    mean: number;
                    /** @description 80% interval: four of five such forecasts should hold what comes. */
                    lo80: number | null;
                    hi80: number | null;
                    /** @description Share of earlier such forecasts whose interval held what came. */
                    coverage80: number | null;
                    /** @description How many those were. */
                    coverageOf: number;
                    /** @description Whole months that it learned from. */
                    n: number;
                } | null;
                /** @description Why nothing is forecast. */
                whyNot: string | null;
            };
            /** @enum {string} */
            state: "met" | "missed" | "ahead" | "on course" | "behind" | "cannot be told";
            why: string;
            /** @description What was spent, beside what has passed; nothing where neither a budget nor a sum was entered. */
            money: {
                /** @description Spent ÷ budget. */
                spentShare: number | null;
                /** @description Won in the period so far, from these accounts. */
                newCustomers: number | null;
                /** @description Spent ÷ new customers. */
                perNewCustomer: number | null;
                words: string;
            } | null;
        };
        GoalRemoveInput: {
            /** @description Its number. */
            goal: number;
        };
        GoalRemoveOutput: {
            removed: number;
            of: string;
        };
        TrendsInput: {
            /** @description A whole quarter, `2026-Q1`; else the last one that is on record whole. */
            quarter?: string;
            /**
             * Format: date
             * @description As the market stood at the end of that day.
             */
            asOf?: string;
        };
        TrendsOutput: {
            /** @description The quarter that is looked at. */
            quarter: {
                /** @description `2026-Q1`; `FY2026-Q1` where the fiscal year begins later than January. */
                key: string;
                firstDay: string;
                lastDay: string;
            };
            against: {
                /** @description `2026-Q1`; `FY2026-Q1` where the fiscal year begins later than January. */
                key: string;
                firstDay: string;
                lastDay: string;
                /** @enum {string} */
                is: "the same quarter a year before" | "the quarter before";
                /** @description Why this one. */
                why: string;
            };
            asOf: string;
            /** @description The last day of the records, where they end before that date. */
            recordsEnd: string | null;
            currency: string;
            /** @description What revenue and new customers are read from. */
            basis: ("orders" | "deals") | null;
            /** @description Things tested together: q counts them all. */
            tested: number;
            /** @description Changes beyond noise: q at most .05. The clearest first. */
            findings: {
                /** @enum {string} */
                about: "market" | "segment" | "industry" | "region" | "country" | "technology" | "product" | "channel" | "source" | "reason lost" | "competitor";
                /** @description The segment, industry, technology, reason …; “the whole market”. */
                name: string;
                /** @enum {string} */
                what: "accounts" | "new customers" | "buyers" | "revenue" | "wins" | "deals opened" | "touches begun by the buyer" | "share of new customers" | "share of deals opened" | "share of lost deals" | "share of touches begun by the buyer" | "share of companies that answered";
                /** @enum {string} */
                unit: "count" | "amount" | "share";
                before: {
                    /** @description A number, an amount in the currency, or a share from 0 to 1: see unit. */
                    value: number;
                    /** @description Of a share: the rows that have it. */
                    hits: number | null;
                    /** @description What it rests on: of a share the rows it is a share of, else the companies behind it. */
                    n: number;
                };
                after: {
                    /** @description A number, an amount in the currency, or a share from 0 to 1: see unit. */
                    value: number;
                    /** @description Of a share: the rows that have it. */
                    hits: number | null;
                    /** @description What it rests on: of a share the rows it is a share of, else the companies behind it. */
                    n: number;
                };
                /** @description Of counts and amounts after ÷ before − 1 (0.5 is half as much again; null where there was none before); of shares after − before (0.1 is ten points). */
                change: number | null;
                /** @description 95% limits of the change, each for itself. */
                lo: number | null;
                /** @description Null: no upper limit can be given. */
                hi: number | null;
                /** @description Of a segment or product: the change of the whole market in the same measure. Null where there is none. */
                market: number | null;
                /** @description The change of the whole market lies outside these limits: it does not merely go with the market. */
                apart: boolean | null;
                /** @description Chance of a change at least as large if nothing had changed, of this one looked at alone. */
                p: number;
                /** @description Of changes as clear as this one, the share expected to be chance alone, everything tested counted. */
                q: number;
                /** @description First day it is on record at all, where that is after the quarter compared with: new, or only recorded since. */
                since: string | null;
                words: string;
            }[];
            /** @description Tested, and no more than chance brings about. The clearest first. */
            quiet: {
                /** @enum {string} */
                about: "market" | "segment" | "industry" | "region" | "country" | "technology" | "product" | "channel" | "source" | "reason lost" | "competitor";
                /** @description The segment, industry, technology, reason …; “the whole market”. */
                name: string;
                /** @enum {string} */
                what: "accounts" | "new customers" | "buyers" | "revenue" | "wins" | "deals opened" | "touches begun by the buyer" | "share of new customers" | "share of deals opened" | "share of lost deals" | "share of touches begun by the buyer" | "share of companies that answered";
                /** @enum {string} */
                unit: "count" | "amount" | "share";
                before: {
                    /** @description A number, an amount in the currency, or a share from 0 to 1: see unit. */
                    value: number;
                    /** @description Of a share: the rows that have it. */
                    hits: number | null;
                    /** @description What it rests on: of a share the rows it is a share of, else the companies behind it. */
                    n: number;
                };
                after: {
                    /** @description A number, an amount in the currency, or a share from 0 to 1: see unit. */
                    value: number;
                    /** @description Of a share: the rows that have it. */
                    hits: number | null;
                    /** @description What it rests on: of a share the rows it is a share of, else the companies behind it. */
                    n: number;
                };
                /** @description Of counts and amounts after ÷ before − 1 (0.5 is half as much again; null where there was none before); of shares after − before (0.1 is ten points). */
                change: number | null;
                /** @description 95% limits of the change, each for itself. */
                lo: number | null;
                /** @description Null: no upper limit can be given. */
                hi: number | null;
                /** @description Of a segment or product: the change of the whole market in the same measure. Null where there is none. */
                market: number | null;
                /** @description The change of the whole market lies outside these limits: it does not merely go with the market. */
                apart: boolean | null;
                /** @description Chance of a change at least as large if nothing had changed, of this one looked at alone. */
                p: number;
                /** @description Of changes as clear as this one, the share expected to be chance alone, everything tested counted. */
                q: number;
                /** @description First day it is on record at all, where that is after the quarter compared with: new, or only recorded since. */
                since: string | null;
                words: string;
            }[];
            /** @description Too little in both quarters together to be tested at all; how large it was did not depend on the change. */
            tooFew: {
                /** @enum {string} */
                about: "market" | "segment" | "industry" | "region" | "country" | "technology" | "product" | "channel" | "source" | "reason lost" | "competitor";
                name: string;
                /** @enum {string} */
                what: "accounts" | "new customers" | "buyers" | "revenue" | "wins" | "deals opened" | "touches begun by the buyer" | "share of new customers" | "share of deals opened" | "share of lost deals" | "share of touches begun by the buyer" | "share of companies that answered";
                reason: string;
            }[];
            /** @description What cannot be compared, each with the reason: records that begin or end in one of the quarters, and so on. */
            refused: {
                what: string;
                reason: string;
            }[];
            notes: string[];
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
            research: {
                interviews: number;
                people: number;
                hidden: {
                    withdrawn: number;
                    expired: number;
                };
                quotes: number;
                codes: number;
                personas: {
                    name: string;
                    words: string;
                    ready: boolean;
                    met: number;
                    of: number;
                    statements: number;
                }[];
            };
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
    "interview-add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewAddInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewAddOutput"];
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
    "source-add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourceAddInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceAddOutput"];
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
    "interview-list-get": {
        parameters: {
            query?: {
                /** @description Only those of this relation. */
                relation?: "customer" | "prospect" | "lost" | "no_decision" | "former";
                /** @description Only conversations, or only documents of others. */
                kind?: "interview" | "source";
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
                    "application/json": components["schemas"]["InterviewListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "interview-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewListOutput"];
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
    "interview-show-get": {
        parameters: {
            query: {
                /** @description Its number. */
                id: number;
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
                    "application/json": components["schemas"]["InterviewShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "interview-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewShowInput"];
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
                    "application/json": components["schemas"]["InterviewShowOutput"];
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
    "interview-edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewEditInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewEditOutput"];
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
    "interview-speakers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewSpeakersInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewSpeakersOutput"];
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
    "interview-text": {
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
                "application/json": components["schemas"]["InterviewTextInput"];
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
                    "application/json": components["schemas"]["InterviewTextOutput"];
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
    "interview-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewConsentInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewConsentOutput"];
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
    "interview-remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewRemoveInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewRemoveOutput"];
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
    "interview-next-get": {
        parameters: {
            query?: {
                /** @description For this persona: its role and segments. */
                persona?: string;
                /** @description Only accounts of this segment, or of this rule. */
                segment?: string;
                /** @description Only people of this role, e.g. "creative manager". */
                role?: string;
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
                    "application/json": components["schemas"]["InterviewNextOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "interview-next": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewNextInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewNextOutput"];
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
    "participant-list-get": {
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
                    "application/json": components["schemas"]["ParticipantListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "participant-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantListOutput"];
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
    "participant-show-get": {
        parameters: {
            query: {
                /** @description The pseudonym, such as P07. */
                participant: string;
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
                    "application/json": components["schemas"]["ParticipantShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "participant-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantShowInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantShowOutput"];
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
    "participant-edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantEditInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParticipantEditOutput"];
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
    "quote-add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteAddInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAddOutput"];
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
    "quote-list-get": {
        parameters: {
            query?: {
                /** @description With one of these codes. */
                code?: string[];
                /** @description With codes that are parts of these as well. */
                parts?: boolean;
                /** @description With a code of this type. */
                type?: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
                /** @description Of this person, by pseudonym: P07. */
                person?: string;
                /** @description Of people whose company is in this segment, or fits this rule. */
                segment?: string;
                /** @description Of people whose company was this to us. */
                relation?: "customer" | "prospect" | "lost" | "no_decision" | "former";
                /** @description Of people in this job role: “creative manager”. */
                role?: string;
                /** @description From this interview. */
                interview?: number;
                /** @description From answers to this survey. */
                instrument?: string;
                /** @description Coded by this person. */
                coder?: string;
                /** @description Without any code. */
                uncoded?: boolean;
                /** @description With these words in it; capitals do not matter. */
                containing?: string;
                /** @description How many quotes at most. */
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
                    "application/json": components["schemas"]["QuoteListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "quote-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteListOutput"];
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
    "quote-show-get": {
        parameters: {
            query: {
                /** @description Number of the quote. */
                id: number;
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
                    "application/json": components["schemas"]["QuoteShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "quote-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteShowInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteShowOutput"];
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
    "quote-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteCodeInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteCodeOutput"];
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
    "quote-uncode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteUncodeInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteUncodeOutput"];
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
    "quote-remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteRemoveInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteRemoveOutput"];
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
    "code-add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeAddInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeAddOutput"];
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
    "code-list-get": {
        parameters: {
            query?: {
                /** @description What it is about: goal, hope, fear, pain, motivation, belief, value, attitude, trigger, success factor, barrier, decision criterion, journey step, channel, keyword, objection, push, pull, anxiety, habit, reason chosen, reason left. */
                type?: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
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
                    "application/json": components["schemas"]["CodeListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "code-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListOutput"];
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
    "code-show-get": {
        parameters: {
            query: {
                /** @description The code. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "code-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeShowInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeShowOutput"];
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
    "code-edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeEditInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeEditOutput"];
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
    "code-rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRenameInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeRenameOutput"];
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
    "code-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeMergeInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeMergeOutput"];
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
    "code-split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeSplitInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeSplitOutput"];
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
    "code-remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeRemoveInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeRemoveOutput"];
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
    "code-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeImportInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeImportOutput"];
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
    "coding-finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodingFinishInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingFinishOutput"];
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
    "coding-suggest-get": {
        parameters: {
            query: {
                /** @description Number of the interview. */
                interview: number;
                /** @description How many passages at most. */
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
                    "application/json": components["schemas"]["CodingSuggestOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "coding-suggest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodingSuggestInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodingSuggestOutput"];
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
    "answer-list-get": {
        parameters: {
            query: {
                /** @description The survey. */
                instrument: string;
                /** @description The question. */
                question: string;
                /** @description With one of these codes. */
                code?: string[];
                /** @description Without any code. */
                uncoded?: boolean;
                /** @description Of people in this job role: “creative manager”. */
                role?: string;
                /** @description With these words in it; capitals do not matter. */
                containing?: string;
                /** @description How many answers at most. */
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
                    "application/json": components["schemas"]["AnswerListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "answer-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerListOutput"];
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
    "answer-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerCodeInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerCodeOutput"];
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
    "research-measures-get": {
        parameters: {
            query?: {
                /** @description A segment’s name, or a rule: only people of its companies. */
                segment?: string;
                /** @description Job role: “creative manager”. */
                role?: string;
                /** @description Codes of this type only. */
                type?: "goal" | "hope" | "fear" | "pain" | "motivation" | "belief" | "value" | "attitude" | "trigger" | "success factor" | "barrier" | "decision criterion" | "journey step" | "channel" | "keyword" | "objection" | "push" | "pull" | "anxiety" | "habit" | "reason chosen" | "reason left";
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
                    "application/json": components["schemas"]["ResearchMeasuresOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "research-measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResearchMeasuresInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResearchMeasuresOutput"];
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
    "research-problem-get": {
        parameters: {
            query?: {
                /** @description Name of a saved segment, or a rule: only people of these companies. */
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
                    "application/json": components["schemas"]["ResearchProblemOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "research-problem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResearchProblemInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResearchProblemOutput"];
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
    "research-saturation-get": {
        parameters: {
            query: {
                /** @description CSV or Excel: a row for each label given to somebody’s words. */
                file: string;
                /** @description Column that says whose words they are. */
                person: string;
                /** @description Column of the label (theme, code). */
                label: string;
                /** @description Mark between labels, where a cell holds several: ";". */
                split?: string;
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
                    "application/json": components["schemas"]["ResearchSaturationOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "research-saturation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResearchSaturationInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResearchSaturationOutput"];
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
    "research-alpha-get": {
        parameters: {
            query: {
                /** @description CSV or Excel: what was coded, then a column for each coder. Blank, NA or . is not coded. */
                file: string;
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
                    "application/json": components["schemas"]["ResearchAlphaOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "research-alpha": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResearchAlphaInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResearchAlphaOutput"];
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
    "survey-list-get": {
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
                    "application/json": components["schemas"]["SurveyListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "survey-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyListOutput"];
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
    "survey-show-get": {
        parameters: {
            query: {
                /** @description Name of the survey, as `survey list` has it. */
                instrument: string;
                /** @description Only people whose company is in this segment: its name, or a rule. */
                segment?: string;
                /** @description Compare groups side by side: job_role, a field of companies such as industry, or a question. */
                by?: string;
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
                    "application/json": components["schemas"]["SurveyShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "survey-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyShowInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyShowOutput"];
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
    "survey-settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveySettleInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySettleOutput"];
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
    "persona-list-get": {
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
                    "application/json": components["schemas"]["PersonaListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "persona-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaListOutput"];
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
    "persona-create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaCreateInput"];
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
                    "application/json": components["schemas"]["PersonaCreateOutput"];
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
    "persona-show-get": {
        parameters: {
            query: {
                /** @description Name of the persona: an invented one. */
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
                    "application/json": components["schemas"]["PersonaShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "persona-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaShowInput"];
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
                    "application/json": components["schemas"]["PersonaShowOutput"];
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
    "persona-check-get": {
        parameters: {
            query: {
                /** @description Name of the persona: an invented one. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaCheckOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "persona-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaCheckInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaCheckOutput"];
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
    "persona-edit": {
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
                "application/json": components["schemas"]["PersonaEditInput"];
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
                    "application/json": components["schemas"]["PersonaEditOutput"];
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
    "persona-statement": {
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
                "application/json": components["schemas"]["PersonaStatementInput"];
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
                    "application/json": components["schemas"]["PersonaStatementOutput"];
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
    "persona-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaEvidenceInput"];
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
                    "application/json": components["schemas"]["PersonaEvidenceOutput"];
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
    "persona-accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaAcceptInput"];
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
                    "application/json": components["schemas"]["PersonaAcceptOutput"];
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
    "persona-retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaRetireInput"];
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
                    "application/json": components["schemas"]["PersonaRetireOutput"];
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
    "persona-reorder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaReorderInput"];
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
                    "application/json": components["schemas"]["PersonaReorderOutput"];
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
    "persona-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaDraftInput"];
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
                    "application/json": components["schemas"]["PersonaDraftOutput"];
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
    "persona-write": {
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
                "application/json": components["schemas"]["PersonaWriteInput"];
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
                    "application/json": components["schemas"]["PersonaWriteOutput"];
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
    "persona-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaReviewInput"];
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
                    "application/json": components["schemas"]["PersonaReviewOutput"];
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
    "persona-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaMergeInput"];
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
                    "application/json": components["schemas"]["PersonaMergeOutput"];
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
    "persona-history-get": {
        parameters: {
            query: {
                /** @description Name of the persona: an invented one. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaHistoryOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "persona-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaHistoryInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaHistoryOutput"];
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
    "persona-version-get": {
        parameters: {
            query: {
                /** @description Name of the persona: an invented one. */
                name: string;
                /** @description Number of the version; see persona history. */
                number: number;
                /** @description The version to compare it with; default the one that stands. */
                against?: number;
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
                    "application/json": components["schemas"]["PersonaVersionOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "persona-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaVersionInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaVersionOutput"];
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
    "persona-remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaRemoveInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaRemoveOutput"];
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
    "persona-card-get": {
        parameters: {
            query: {
                /** @description Name of the persona: an invented one. */
                name: string;
                /** @description Where the name of the file does not say it. */
                format?: "pdf" | "png" | "html";
                /** @description Of a PDF. */
                paper?: "a4" | "letter";
                /** @description To be shown outside the company: no internal statement, and only words whose speaker agreed to that. */
                outside?: boolean;
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
                    "application/json": components["schemas"]["PersonaCardOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "persona-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaCardInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaCardOutput"];
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
    "persona-card-file-get": {
        parameters: {
            query: {
                /** @description Name of the persona: an invented one. */
                name: string;
                /** @description Where the name of the file does not say it. */
                format?: "pdf" | "png" | "html";
                /** @description Of a PDF. */
                paper?: "a4" | "letter";
                /** @description To be shown outside the company: no internal statement, and only words whose speaker agreed to that. */
                outside?: boolean;
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
    "persona-card-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaCardInput"];
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
    "persona-face-get": {
        parameters: {
            query?: {
                /** @description Name of the persona: an invented one. */
                name?: string;
                /** @description What to draw from, in place of the persona’s own. */
                seed?: string;
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
                    "application/json": components["schemas"]["PersonaFaceOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "persona-face": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaFaceInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaFaceOutput"];
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
    "persona-facts-get": {
        parameters: {
            query?: {
                /** @description Name of a persona; or say whom you mean with role and segment. */
                name?: string;
                /** @description Department and level, such as “creative manager”: while no persona is written. */
                role?: string;
                /** @description With role: names of saved segments; without them the whole market. */
                segment?: string[];
                /** @description How far back touches count. */
                months?: number;
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
                    "application/json": components["schemas"]["PersonaFactsOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "persona-facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaFactsInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaFactsOutput"];
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
    "persona-prevalence-get": {
        parameters: {
            query?: {
                /** @description Name of a persona; or say whom you mean with role and segment. */
                name?: string;
                /** @description Department and level, such as “creative manager”: while no persona is written. */
                role?: string;
                /** @description With role: names of saved segments; without them the whole market. */
                segment?: string[];
                /** @description What else is true of them, in the segment language, joined with &&: a line each. */
                rule?: string;
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
                    "application/json": components["schemas"]["PersonaPrevalenceOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "persona-prevalence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaPrevalenceInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaPrevalenceOutput"];
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
    "persona-gap-get": {
        parameters: {
            query?: {
                /** @description Name of a persona; or say whom you mean with role and segment. */
                name?: string;
                /** @description Department and level, such as “creative manager”: while no persona is written. */
                role?: string;
                /** @description With role: names of saved segments; without them the whole market. */
                segment?: string[];
                /** @description The survey, by the name it was imported with; left out: the only one that there is. */
                instrument?: string;
                /** @description Questions that say how much something matters: names, or one name with a star. */
                stated?: string[];
                /** @description Questions that rate the same things, in the same order; or one name with a star. */
                rated?: string[];
                /** @description Question with the outcome: yes or no, or a number. Left out: one called outcome, would_renew, recommend or nps. */
                outcome?: string;
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
                    "application/json": components["schemas"]["PersonaGapOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "persona-gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaGapInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaGapOutput"];
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
    "persona-said-get": {
        parameters: {
            query: {
                /** @description Name of a persona; or say whom you mean with role and segment. */
                name?: string;
                /** @description Department and level, such as “creative manager”: while no persona is written. */
                role?: string;
                /** @description With role: names of saved segments; without them the whole market. */
                segment?: string[];
                /** @description The survey, by the name it was imported with. */
                instrument: string;
                /** @description Name of the question. */
                question: string;
                /** @description Answers of this number or more say that they do it. */
                atLeast?: number;
                /** @description Answers of this number or less. */
                atMost?: number;
                /** @description Or answers of these words. */
                equals?: string;
                /** @description What a touch is told apart by. */
                measure?: "channel" | "kind" | "campaign" | "message" | "begun by";
                /** @description What doing it looks like: the channel, kind, campaign … of a touch they took part in. */
                value: string;
                /** @description How far back touches count. */
                months?: number;
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
                    "application/json": components["schemas"]["PersonaSaidOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "persona-said": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaSaidInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonaSaidOutput"];
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
    "voice-get": {
        parameters: {
            query?: {
                /** @description Name of a saved segment, or a rule: only people of these companies. */
                segment?: string;
                /** @description Name of a persona: only its people. */
                persona?: string;
                /** @description Department and level, such as “creative manager”. */
                role?: string;
                /** @description Only these; default all. */
                group?: ("need" | "pain" | "reason chosen" | "reason left")[];
                /** @description What the themes of a group are ordered by. */
                by?: "people" | "revenue";
                /** @description Overwrite the file when it is there. */
                force?: boolean;
                /** @description Of the file; default by its ending, else csv. */
                format?: "csv" | "md";
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
                    "application/json": components["schemas"]["VoiceOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    voice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoiceInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VoiceOutput"];
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
    "voice-file-get": {
        parameters: {
            query?: {
                /** @description Name of a saved segment, or a rule: only people of these companies. */
                segment?: string;
                /** @description Name of a persona: only its people. */
                persona?: string;
                /** @description Department and level, such as “creative manager”. */
                role?: string;
                /** @description Only these; default all. */
                group?: ("need" | "pain" | "reason chosen" | "reason left")[];
                /** @description What the themes of a group are ordered by. */
                by?: "people" | "revenue";
                /** @description Overwrite the file when it is there. */
                force?: boolean;
                /** @description Of the file; default by its ending, else csv. */
                format?: "csv" | "md";
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
    "voice-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoiceInput"];
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
    "measure-get": {
        parameters: {
            query?: {
                /** @description A saved segment or a rule; the whole market without one. */
                segment?: string;
                /** @description Only companies with such people, and what they took part in. */
                persona?: string;
                /** @description Only purchases and deals of this product, as the records name it. */
                product?: string;
                /** @description Only touches through this channel, and deals that have it as their source. */
                channel?: string;
                /** @description Quarters are those of the fiscal year. */
                by?: "week" | "month" | "quarter";
                /** @description The last so many, the one that goes on included; default 13 months, 9 quarters or 26 weeks. */
                periods?: number;
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
                    "application/json": components["schemas"]["MeasureOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    measure: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureOutput"];
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
    "forecast-get": {
        parameters: {
            query?: {
                /** @description Name of a segment, or a rule; without it the whole market. */
                segment?: string;
                /** @description What to forecast. */
                measure?: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
                /** @description How many months ahead; 3 unless said. */
                months?: number;
                /** @description By weeks instead, and how many ahead. */
                weeks?: number;
                /** @description From what was known at the end of that day; else from everything until the records end. */
                asOf?: string;
                /** @description Of this product only. */
                product?: string;
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
                    "application/json": components["schemas"]["ForecastOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    forecast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForecastInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastOutput"];
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
    "forecast-partition-get": {
        parameters: {
            query: {
                /** @description Names or rules in order of precedence: a company in several counts in the first. */
                segments: string[];
                /** @description What to forecast. */
                measure?: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
                /** @description How many months ahead; 3 unless said. */
                months?: number;
                /** @description By weeks instead, and how many ahead. */
                weeks?: number;
                /** @description From what was known at the end of that day; else from everything until the records end. */
                asOf?: string;
                /** @description Of this product only. */
                product?: string;
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
                    "application/json": components["schemas"]["ForecastPartitionOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "forecast-partition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForecastPartitionInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastPartitionOutput"];
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
    "forecast-products-get": {
        parameters: {
            query?: {
                /** @description Sold to this segment, or to companies of a rule; else to everybody. */
                segment?: string;
                /** @description What to forecast. */
                measure?: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
                /** @description How many months ahead; 3 unless said. */
                months?: number;
                /** @description By weeks instead, and how many ahead. */
                weeks?: number;
                /** @description From what was known at the end of that day; else from everything until the records end. */
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
                    "application/json": components["schemas"]["ForecastProductsOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "forecast-products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForecastProductsInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastProductsOutput"];
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
    "forecast-keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForecastKeepInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastKeepOutput"];
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
    "forecast-record-get": {
        parameters: {
            query?: {
                /** @description Only of the segment of this name. */
                segment?: string;
                /** @description Only of this figure. */
                measure?: "revenue" | "profit" | "newCustomers" | "wins" | "orders";
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
                    "application/json": components["schemas"]["ForecastRecordOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "forecast-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForecastRecordInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastRecordOutput"];
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
    "pipeline-get": {
        parameters: {
            query?: {
                /** @description Name of a saved segment, or a rule; without it the whole market. */
                segment?: string;
                /** @description Forecast from what was known at the end of this day; else from all that is known. */
                asOf?: string;
                /** @description Last day of the forecast; else the end of the quarter, of the next one if less than 30 days are left. */
                until?: string;
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
                    "application/json": components["schemas"]["PipelineOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    pipeline: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineOutput"];
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
    "pipeline-keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineKeepInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineKeepOutput"];
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
    "pipeline-record-get": {
        parameters: {
            query?: {
                /** @description Only of the segment of this name. */
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
                    "application/json": components["schemas"]["PipelineRecordOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "pipeline-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PipelineRecordInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PipelineRecordOutput"];
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
    "measure-cohorts-get": {
        parameters: {
            query?: {
                /** @description A segment by its name, or a rule; without it the whole market. */
                segment?: string;
                /** @description Only purchases of this product: who bought it again. */
                product?: string;
                /** @description How long the periods are. */
                by?: "month" | "quarter" | "year";
                /** @description As the market stood at the end of that day. */
                asOf?: string;
                /** @description List at most so many cohorts, the newest. */
                cohorts?: number;
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
                    "application/json": components["schemas"]["MeasureCohortsOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "measure-cohorts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureCohortsInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureCohortsOutput"];
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
    "measure-cohort-get": {
        parameters: {
            query: {
                /** @description The period of their first purchase: 2026-03, 2026-Q1, 2026. */
                cohort: string;
                /** @description A segment by its name, or a rule; without it the whole market. */
                segment?: string;
                /** @description Only purchases of this product: who bought it again. */
                product?: string;
                /** @description How long the periods are. */
                by?: "month" | "quarter" | "year";
                /** @description As the market stood at the end of that day. */
                asOf?: string;
                /** @description So many periods after it. */
                after?: number;
                /** @description all; again, not-again: bought in that period or not; customer, no-longer: still a customer at its end or not. */
                which?: "all" | "again" | "not-again" | "customer" | "no-longer";
                /** @description How many accounts to skip. */
                offset?: number;
                /** @description At most so many accounts, up to 500. */
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
                    "application/json": components["schemas"]["MeasureCohortOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "measure-cohort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureCohortInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureCohortOutput"];
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
    "measure-movement-get": {
        parameters: {
            query?: {
                /** @description Segments by name, or rules; without any the saved ones about companies, the eight largest one by one. */
                segments?: string[];
                /** @description How far the moments are apart. */
                by?: "quarter" | "month";
                /** @description Begin with the end of the period of this day; default a year of quarters, half a year of months. */
                from?: string;
                /** @description End with this day; default the end of what is known. */
                to?: string;
                /** @description An account in several counts in the first of them, in the order given. */
                partition?: boolean;
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
                    "application/json": components["schemas"]["MeasureMovementOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "measure-movement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureMovementInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureMovementOutput"];
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
    "measure-moved-get": {
        parameters: {
            query?: {
                /** @description Segments by name, or rules; without any the saved ones about companies, the eight largest one by one. */
                segments?: string[];
                /** @description How far the moments are apart. */
                by?: "quarter" | "month";
                /** @description Begin with the end of the period of this day; default a year of quarters, half a year of months. */
                from?: string;
                /** @description End with this day; default the end of what is known. */
                to?: string;
                /** @description An account in several counts in the first of them, in the order given. */
                partition?: boolean;
                /** @description As the market stood at the end of that day. */
                asOf?: string;
                /** @description The period in which they went, such as 2026-Q1; default the last. */
                stage?: string;
                /** @description Where they were at the end of the period before: a segment of the movement, “in none”, “not there yet” … */
                fromGroup?: string;
                /** @description Where they were at the end of the period. */
                toGroup?: string;
                /** @description How many accounts to skip. */
                offset?: number;
                /** @description At most so many accounts, up to 500. */
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
                    "application/json": components["schemas"]["MeasureMovedOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "measure-moved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureMovedInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureMovedOutput"];
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
    "measure-lines-get": {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["MeasureLinesOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "measure-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureLinesInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureLinesOutput"];
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
    "goal-set": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalSetInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalSetOutput"];
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
    "goal-list-get": {
        parameters: {
            query?: {
                /** @description Only of this segment. */
                segment?: string;
                /** @description Only of this owner. */
                owner?: string;
                /** @description As the market stood at the end of that day. */
                asOf?: string;
                /** @description Also what is likely at the end; takes a moment for each segment. */
                likely?: boolean;
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
                    "application/json": components["schemas"]["GoalListOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "goal-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalListInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalListOutput"];
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
    "goal-show-get": {
        parameters: {
            query: {
                /** @description Its number. */
                goal: number;
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
                    "application/json": components["schemas"]["GoalShowOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    "goal-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalShowInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalShowOutput"];
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
    "goal-remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalRemoveInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalRemoveOutput"];
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
    "trends-get": {
        parameters: {
            query?: {
                /** @description A whole quarter, `2026-Q1`; else the last one that is on record whole. */
                quarter?: string;
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
                    "application/json": components["schemas"]["TrendsOutput"];
                };
            };
            400: components["responses"]["Failure400"];
            409: components["responses"]["Failure409"];
            422: components["responses"]["Failure422"];
            500: components["responses"]["Failure500"];
            502: components["responses"]["Failure502"];
        };
    };
    trends: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrendsInput"];
            };
        };
        responses: {
            /** @description What the operation gives. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendsOutput"];
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
