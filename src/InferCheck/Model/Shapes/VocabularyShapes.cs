namespace InferCheck.Model.Shapes;

/// <summary>The keys of `vocabulary/*.yaml`.</summary>
public static class VocabularyShapes
{
    private static readonly Field Key = new("key", FieldType.Slug, "The word used in content and addresses.") { Required = true };
    private static readonly Field Label = new("label", FieldType.Labels, "What readers see, by language.") { Required = true };
    private static readonly Field Sentence = new("sentence", FieldType.Labels, "What it asks, in one sentence, by language.") { Required = true };
    private static readonly Field Short = new("short", FieldType.Labels, "What a narrow cell says where the label is too wide for it, by language.");
    private static readonly Field Tone = new("tone", FieldType.OneOf, "good, caution, bad or neutral.") { Allowed = ["good", "caution", "bad", "neutral"] };

    public static Shape Value { get; } = new("value",
    [
        Key, Label, Short,
        new("meaning", FieldType.Labels, "One sentence, by language.") { Required = true },
        Tone,
        new("days", FieldType.Number, "How many days it means, where the topic is drawn on a line of days."),
        new("needs", FieldType.Text, "A field that a claim with this value cannot do without."),
        new("elsewhere", FieldType.Text, "For an answer that has to be chosen: the value that holds for an endpoint outside the European Economic Area."),
    ]);

    public static Shape Topic { get; } = new("topic",
    [
        Key, Label,
        new("group", FieldType.Word, "The heading it stands under.") { Required = true, List = WordList.Groups },
        new("type", FieldType.OneOf, "choice, choices, text or link.") { Required = true, Allowed = ["choice", "choices", "text", "link"] },
        new("fields", FieldType.Text, "Further keys a claim of this topic may carry.") { Many = true },
        new("recheck_days", FieldType.Number, "After how many days somebody should look again.") { Required = true },
        new("question", FieldType.Labels, "The topic as a question, by language.") { Required = true },
        new("ask", FieldType.Labels, "The question put to the provider, as a letter asks it, by language.") { Required = true },
        new("ask_if", FieldType.OneOf,
            "Whom a letter asks it, if not everybody: outside-eea or claimed.") { Allowed = [Model.Topic.OutsideEea, Model.Topic.Claimed] },
        new("help", FieldType.Labels, "Two sentences for a layperson, by language.") { Required = true },
        new("short", FieldType.Labels, "What the head of a narrow column says, by language."),
        new("column", FieldType.Number, "The place of its column in the table of the index. Without it there is none."),
        new("facet", FieldType.Number, "The place of its filter in the form. Without it there is none."),
        new("role", FieldType.OneOf,
            "entity: who contracts · passes-on: whom prompts are passed on to · caveat: said beside the name · place-price: what a place costs.")
        {
            Allowed = ["entity", "passes-on", "caveat", "place-price"],
        },
        new("core", FieldType.Flag, "true when the directory counts of how many providers it has been read."),
        new("every_hop", FieldType.Flag, "true when every hop of a chain is asked it."),
        new("eu_customers", FieldType.Flag, "true when profiles answer it for customers in the EU: behind a hop whose company is elsewhere it is open."),
        new("value_alone", FieldType.Flag, "true when a cell shows the value without what makes it precise."),
        new("in_days", FieldType.Flag, "true when its answers are numbers of days, drawn on a line."),
        new("hints", FieldType.Text, "Words of documents that answer it, wherever they are quoted, letter for letter.") { Many = true },
        new("values_from", FieldType.OneOf, "`certifications` when the values are the certificates.") { Allowed = ["certifications"] },
        new("values", FieldType.Map, "The answers, strongest protection first.") { Many = true, Shape = Value },
    ]);

    public static Shape Country { get; } = new("country",
    [
        new("key", FieldType.Text, "ISO 3166-1 code, or EU and EEA.") { Required = true },
        Label, Short,
        new("region", FieldType.Flag, "true for a group of countries."),
        new("eea", FieldType.Flag, "true for members of the European Economic Area."),
        new("spellings", FieldType.Text, "How documents write a group of countries, letter for letter.") { Many = true },
        new("adequacy", FieldType.Map, "A decision of the Commission.")
        {
            Shape = new("adequacy",
            [
                new("since", FieldType.Date, "The day of the decision.") { Required = true },
                new("link", FieldType.Url, "Where it can be read.") { Required = true },
                new("condition", FieldType.Labels, "Whom it is limited to, by language."),
            ]),
        },
    ]);

    public static Shape Word { get; } = new("word",
    [
        new("key", FieldType.Slug, "The word used in content.") { Required = true },
        Label,
        new("meaning", FieldType.Labels, "One sentence, by language."),
        new("primary", FieldType.Flag, "For kinds of documents: true when they are the provider's own."),
    ]);

    public static Shape Tier { get; } = Conditions("tier", Key, Label, Short, Sentence, Tone,
        new Field("preset", FieldType.Preset, "The preset whose conditions it takes."),
        new("outcomes", FieldType.Word, "The outcomes that earn the label.") { Many = true, List = WordList.Outcomes });

    private static Shape Axis { get; } = new("axis",
    [
        Label,
        new("groups", FieldType.Map, "Answers that are counted together, the strongest first.")
        {
            Required = true,
            Many = true,
            Shape = Conditions("group", Label, Tone),
        },
    ]);

    public static Shape Answers { get; } = new("list of answers",
    [
        new("large", FieldType.Topic, "The topics in large.") { Required = true, Many = true },
        new("small", FieldType.Topic, "The topics in small, below.") { Required = true, Many = true },
    ]);

    private static Shape OfferTerms { get; } = new("terms of offers",
    [
        new("always", FieldType.Accept, "Under these every price of a service is one for computing in the EU.") { Required = true },
        new("chosen", FieldType.Accept, "Under these the customer can choose it.") { Required = true },
        new("included", FieldType.Accept, "Under these choosing it costs nothing more."),
        new("columns", FieldType.Topic, "The topics beside the prices of a model.") { Required = true, Many = true },
    ]);

    public static Shape Supposition { get; } = new("supposition",
    [
        Key, Label, Sentence,
        new("drops", FieldType.Accept, "Topics with values that no longer count."),
        new("seats", FieldType.Country, "Countries whose adequacy decision no longer counts.") { Many = true },
        new("silence_is_no", FieldType.Flag, "true when silent documents count as not met; what nobody has read stays open."),
    ]);

    private static Shape CompanyExit { get; } = new("company exit",
    [
        Sentence,
        new("whole", FieldType.Accept, "Under these a list of sub-processors that was read is the whole list.") { Required = true },
        new("nobody", FieldType.Accept, "Under these nobody else stands behind a provider, and no list is needed."),
    ]);

    public static Shape Presets { get; } = new("presets",
    [
        new("presets", FieldType.Map, "Named sets of conditions.") { Required = true, Many = true, Shape = Conditions("preset", Key, Label, Sentence) },
        new("tiers", FieldType.Map, "The labels; the first that fits is used.")
        {
            Required = true,
            Many = true,
            Shape = Tier,
        },
        new("checklist", FieldType.Map, "Questions with one good answer.")
        {
            Required = true,
            Many = true,
            Shape = Conditions("checklist line", Key, Label, new("seat", FieldType.Text, "`adequate`: asks about the country of the seat.")),
        },
        new("suppositions", FieldType.Map, "What a reader may suppose against what is.") { Many = true, Shape = Supposition },
        new("company_exit", FieldType.Map, "What it takes to know that a company does not stand behind a provider.") { Shape = CompanyExit },
        new("picture", FieldType.Map, "What the front page counts: two questions at once.")
        {
            Shape = new("picture",
            [
                new("rows", FieldType.Map, "The question whose answers are the lines.") { Required = true, Shape = Axis },
                new("columns", FieldType.Map, "The question whose answers are the columns.") { Required = true, Shape = Axis },
            ]),
        },
        new("models", FieldType.Map, "Which answers say that a price is one for the EU, and the terms beside prices.") { Shape = OfferTerms },
        new("answers", FieldType.Map, "The topics on top of a profile.") { Required = true, Shape = Answers },
    ]);

    public static Shape Product { get; } = new("product",
    [
        Key, Label,
        new("documentation", FieldType.Url, "Where the product documents the form of its allow-list.") { Required = true },
        new("names_from", FieldType.Url, "Where the product documents its names of providers.") { Required = true },
        new("read", FieldType.Date, "The day somebody looked at both.") { Required = true },
        new("provider", FieldType.Provider, "The profile of the product's own service, where prompts pass through it."),
        new("settings", FieldType.Map, "What is set as well when a policy asks for it.")
        {
            Many = true,
            Shape = new("setting",
            [
                new("name", FieldType.Text, "The product's name of the setting.") { Required = true },
                new("value", FieldType.Text, "What it is set to.") { Required = true },
                new("accept", FieldType.Accept, "Topics with values: set when a policy asks one of them and accepts nothing beyond.") { Required = true },
            ]),
        },
        new("names", FieldType.Map, "How the product calls our providers.")
        {
            Required = true,
            Many = true,
            Shape = new("name",
            [
                new("provider", FieldType.Provider, "The provider.") { Required = true },
                new("name", FieldType.Text, "The product's name of it.") { Required = true },
            ]),
        },
    ]);

    public static Shape Company { get; } = new("company",
    [
        Key, Label,
        new("vendors", FieldType.Text, "The group as profiles write it under `vendor`, where that is not its label.") { Many = true },
    ]);

    public static Shape Synonyms { get; } = new("synonyms",
    [
        new("words", FieldType.Text, "Words and names that mean the same, in any language; the search finds them all where one is typed.")
        {
            Required = true,
            Many = true,
        },
        new("topics", FieldType.Topic, "The topics that answer them.") { Many = true },
    ]);

    public static Shape Article { get; } = new("article",
    [
        Key, Label,
        new("asks", FieldType.Labels, "What the article asks, in our own words, by language.") { Required = true },
        new("topics", FieldType.Topic, "The topics that answer it; an empty list says that the directory does not look at it.") { Required = true, Many = true,
            MayBeEmpty = true },
        new("note", FieldType.Labels, "What the topics leave out, by language."),
        new("link", FieldType.Url, "Where the article can be read.") { Required = true },
    ]);

    public static Shape LegalDate { get; } = new("legal date",
    [
        Key,
        new("day", FieldType.Date, "The day itself; it may lie ahead.") { Required = true, MayBeAhead = true },
        Label,
        new("short", FieldType.Labels, "The law or the case in a word or two, by language.") { Required = true },
        new("meaning", FieldType.Labels, "What happens on the day, in our own words, by language.") { Required = true },
        new("article", FieldType.Text, "The place in the law that sets the day.") { Required = true },
        new("topics", FieldType.Topic, "The topics the day belongs to.") { Many = true },
        new("source", FieldType.Url, "Where the law can be read.") { Required = true },
        new("read", FieldType.Date, "The day somebody looked.") { Required = true },
        new("quote", FieldType.Text, "The words that set the day, letter for letter; left out where nobody could read them.") { Lines = true },
        new("via", FieldType.Text, "The copy the words were read in, if not the source."),
    ]);

    private static Shape Conditions(string name, params IEnumerable<Field> fields) => new(name,
    [
        .. fields,
        new("accept", FieldType.Accept, "Topics with their accepted values; all of them must hold."),
        new("any", FieldType.Accept, "Alternatives of the same kind; one of them must hold.") { Many = true },
    ]);
}
