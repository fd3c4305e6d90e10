namespace InferCheck.Model.Shapes;

/// <summary>The keys of `providers/*.md`.</summary>
public static class ProfileShapes
{
    public static Shape Evidence { get; } = new("evidence",
    [
        new("quote", FieldType.Text, "The document's own words, letter for letter, at most 60 of them; ` ... ` joins parts that stand apart.") { Lines = true },
        new("lead", FieldType.Flag, "true for the quote that tells most, shown where there is room for one; else the first."),
        new("note", FieldType.Text, "Our own words on what was read, where no quote can be given or the quote needs a remark.") { Lines = true },
        new("source", FieldType.Url, "The address of the document, https.") { Required = true },
        new("document", FieldType.Word, "What kind of document it is; own kinds must stand on one of the provider's hosts.") { Required = true,
            List = WordList.Documents },
        new("dated", FieldType.PartialDate, "The document's own date: 2026, 2026-02, 2026-02-10 or undated.")
        {
            Required = true, MayBeUndated = true, MayBeAhead = true,
        },
        new("read", FieldType.Date, "The day somebody looked.") { Required = true },
        new("via", FieldType.Text, "The archive or reader through which a copy was read."),
        new("language", FieldType.Text, "The language of the quote if it is not English, such as zh."),
        new("translation", FieldType.Text, "Our working translation of the quote, shown as ours.") { Lines = true },
        new("insecure", FieldType.Text, "Why the source can only be given as http."),
    ]);

    /// <summary>The one description of a claim: <see cref="ClaimFields"/> says who reads it.</summary>
    public static Shape Claim { get; } = new("claim",
    [
        new("topic", FieldType.Topic, "The question that is answered.") { Required = true },
        new("applies_to", FieldType.Text, "The plan, endpoint, model or layer the claim is about; without it, the service as a whole.")
        {
            Place = ClaimPlace.Part,
        },
        new("value", FieldType.Value, "The answer, from the topic's values; a list where the topic takes several. Absent when not stated or conflicting."),
        new("qualifier", FieldType.Text, "What makes the value precise, such as `30 days`.") { Place = ClaimPlace.Precision },
        new("report_type", FieldType.Text, "The type of an audit report: `1` for a day, `2` for a period.") { Place = ClaimPlace.Precision },
        new("edition", FieldType.Text, "The edition of the standard, such as `2022` or `C5:2020`.") { Place = ClaimPlace.Precision },
        new("country", FieldType.Country, "The country of the contracting entity.") { Place = ClaimPlace.Precision },
        new("regions", FieldType.Country, "The countries or regions that the documents name.") { Many = true, Place = ClaimPlace.Precision },
        new("link", FieldType.Url, "Where the agreement or list itself can be read.") { Place = ClaimPlace.Link },
        new("scope", FieldType.Word, "What a certificate covers.") { List = WordList.Scopes, Place = ClaimPlace.Extent },
        new("in_progress", FieldType.Certification, "Certificates that are announced but not yet held.") { Many = true, Place = ClaimPlace.Announcement },
        new("from", FieldType.PartialDate, "Since when the value holds: 2026, 2026-02 or 2026-02-10. Where that lies ahead, `conditions` says so.")
        {
            Place = ClaimPlace.Period, Column = "valid_from", MayBeAhead = true,
        },
        new("until", FieldType.PartialDate, "The last day on which it holds, such as the end of a certificate: 2027, 2027-02 or 2027-02-09.")
        {
            Place = ClaimPlace.Period, Column = "valid_until", MayBeAhead = true,
        },
        new("conditions", FieldType.Text, "What must be true for the value to hold, each a phrase that reads well after `Only if`.")
        {
            Many = true, Place = ClaimPlace.Condition,
        },
        new("excludes", FieldType.Text, "What the value does not cover, short noun phrases.") { Many = true, Place = ClaimPlace.Exclusion },
        new("status", FieldType.Word, "How the claim is known.") { Required = true, List = WordList.Statuses },
        new("summary", FieldType.Markdown, "One to three sentences in our own words; never the quote again.") { Required = true },
        new("disagreement", FieldType.Markdown, "For conflicting claims: which document says what."),
        new("searched", FieldType.Url, "For not-stated claims: the documents that were read.") { Many = true, Place = ClaimPlace.Search },
        new("read", FieldType.Date, "For not-stated claims: the day somebody looked."),
        new("evidence", FieldType.Map, "The quotes the claim rests on.") { Many = true, Shape = Evidence },
    ]);

    public static Shape Incident { get; } = new("incident",
    [
        new("kind", FieldType.Word, "What kind of event it was.") { Required = true, List = WordList.IncidentKinds },
        new("date", FieldType.PartialDate, "When it happened or became known.") { Required = true, MayBeUndated = true },
        new("title", FieldType.Text, "A short neutral title.") { Required = true },
        new("status", FieldType.Word, "How it is known.") { Required = true, List = WordList.Statuses },
        new("scope", FieldType.Word, "Whether it concerns the API, the app or the company.") { Required = true, List = WordList.IncidentScopes },
        new("summary", FieldType.Markdown, "What happened, in our own words.") { Required = true },
        new("evidence", FieldType.Map, "The reports it rests on.") { Required = true, Many = true, Shape = Evidence },
    ]);

    public static Shape Subprocessor { get; } = new("subprocessor",
    [
        new("name", FieldType.Text, "The company as the list names it.") { Required = true },
        new("company", FieldType.Company, "Its key in companies.yaml.") { Required = true },
        new("country", FieldType.Country, "Where it processes data, or has its seat, as the list says."),
        new("purpose", FieldType.Text, "What it does, in a few words of our own.") { Required = true },
        new("applies_to", FieldType.Text, "The plan, model or layer it is needed for; without it, the service as a whole."),
        new("since", FieldType.PartialDate, "Since when, where the list says so: 2026, 2026-02 or 2026-02-10.") { MayBeAhead = true },
        new("evidence", FieldType.Map, "The line of the list.") { Required = true, Many = true, Shape = Evidence },
    ]);

    public static Shape Reply { get; } = new("reply",
    [
        new("topic", FieldType.Topic, "The question that was answered.") { Required = true },
        new("applies_to", FieldType.Text, "The part it is about, in the words of the profile."),
        new("words", FieldType.Text, "The answer, letter for letter; ` ... ` joins parts that stand apart.") { Required = true, Lines = true },
        new("by", FieldType.Text, "Who answered: a name or a function, and the company.") { Required = true },
        new("on", FieldType.Date, "The day it was received.") { Required = true },
        new("how", FieldType.OneOf, "How it was received.") { Required = true, Allowed = Model.Reply.Ways },
        new("language", FieldType.Text, "The language of the answer if it is not English, such as de."),
        new("translation", FieldType.Text, "Our working translation, shown as ours.") { Lines = true },
    ]);

    public static Shape Review { get; } = new("review",
    [
        new("on", FieldType.Date, "The day of the reading.") { Required = true },
        new("by", FieldType.Text, "Who read it.") { Required = true },
        new("kind", FieldType.Word, "draft for the writer, review for a second reader.") { Required = true, List = WordList.ReviewKinds },
        new("note", FieldType.Markdown, "What the reader wants to be known."),
    ]);

    public static Shape Change { get; } = new("change",
    [
        new("on", FieldType.Date, "The day the profile changed.") { Required = true },
        new("topic", FieldType.Topic, "The topic that changed.") { Required = true },
        new("from", FieldType.Value, "The value before, or not-stated or conflicting."),
        new("to", FieldType.Value, "The value now, or not-stated or conflicting."),
        new("note", FieldType.Markdown, "Why, in one sentence.") { Required = true },
        new("material", FieldType.Flag, "Whether the provider changed something: true; false where our own reading was corrected.") { Required = true },
    ]);

    public static Shape Endpoint { get; } = new("endpoint",
    [
        new("host", FieldType.Text,
            "The host that prompts are sent to, without scheme; `*` stands for a part of a label. A path may follow where others share it."),
        new("profile", FieldType.Text, "Instead of a host: how names of models begin where the name chooses the place, such as `eu.`."),
        new("deployment", FieldType.Text, "Instead of a host: a kind of deployment that chooses the place, such as `DataZoneStandard`."),
        new("regions", FieldType.Country, "Where the documents say that requests to it are processed.") { Many = true },
        new("anywhere", FieldType.Flag, "true when they say that it may be anywhere."),
        new("applies_to", FieldType.Text, "The parts of the claims that it is, in their words.") { Many = true },
        new("evidence", FieldType.Map, "The words that show it.") { Required = true, Many = true, Shape = Evidence },
    ]);

    public static Shape Provider { get; } = new("provider",
    [
        new("name", FieldType.Text, "The name of the service.") { Required = true },
        new("short", FieldType.Text, "The name where there is little room; without it, what stands before the first bracket, slash or comma."),
        new("vendor", FieldType.Text, "The company or brand that sells it.") { Required = true },
        new("kind", FieldType.Word, "What is sold.") { Required = true, List = WordList.Kinds },
        new("website", FieldType.Url, "The service's own page.") { Required = true },
        new("docs", FieldType.Url, "The documentation."),
        new("hosts", FieldType.Text, "The provider's own domains, a path may follow; only documents there are its own.") { Required = true, Many = true },
        new("headquarters", FieldType.Country, "The country of the seat; quote \"NO\"."),
        new("models", FieldType.Text, "Models by name, as far as read.") { Many = true },
        new("pricing", FieldType.Word, "How it is paid for.") { List = WordList.Pricing },
        new("policy_dated", FieldType.PartialDate, "The date of the main policy: 2026, 2026-02, 2026-02-10 or undated.")
        {
            Required = true, MayBeUndated = true, MayBeAhead = true,
        },
        new("aliases", FieldType.Slug, "Old addresses, answered with a permanent redirect.") { Many = true },
        new("related", FieldType.Provider, "The vendor's other products, or an upstream.") { Many = true },
        new("retired", FieldType.Date, "The day the service ended; it stays visible, marked.") { MayBeAhead = true },
        new("endpoints", FieldType.Map, "What gives the service away in code, most precise first.") { Many = true, Shape = Endpoint },
        new("packages", FieldType.Text, "Packages for this service alone: npm:, pypi:, nuget:, maven:, go: or cargo: and the name.") { Many = true },
        new("imports", FieldType.Text, "What code writes to use them, where the name differs: python:, csharp: or java: and the module; "
            + "behind a hash what is taken from it, where only that tells whose it is, such as python:openai#AzureOpenAI (npm: and cargo:, too).")
        {
            Many = true,
        },
        new("env", FieldType.Text, "Variables of the environment that hold its key or its address.") { Many = true },
        new("reviews", FieldType.Map, "Who read the profile, newest last.") { Required = true, Many = true, Shape = Review },
        new("claims", FieldType.Map, "The answers.") { Required = true, Many = true, MayBeEmpty = true, Shape = Claim },
        new("subprocessors", FieldType.Map, "Companies that the provider's list of sub-processors names.") { Many = true, Shape = Subprocessor },
        new("replies", FieldType.Map, "What the provider answered when asked: beside its documents, never instead.") { Many = true, Shape = Reply },
        new("incidents", FieldType.Map, "What happened.") { Many = true, Shape = Incident },
        new("history", FieldType.Map, "What changed in this profile, newest last.") { Many = true, Shape = Change },
    ]);
}
