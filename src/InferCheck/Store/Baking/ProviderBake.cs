using System.Globalization;
using InferCheck.Markdown;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Baking;

/// <summary>Writes one row a profile, with its label, its checklist and the dates derived from its claims.</summary>
internal static class ProviderBake
{
    private const string InsertProvider = """
        insert into provider (id, slug, name, vendor, kind, website, docs, headquarters, pricing, policy_dated, retired, models, notes, notes_html, tier,
                              last_read, last_modified, file, quote_state)
        values (@Id, @Slug, @Name, @Vendor, @Kind, @Website, @Docs, @Headquarters, @Pricing, @PolicyDated, @Retired, @Models, @Notes, @NotesHtml, @Tier,
                @LastRead, @LastModified, @File, @QuoteState)
        """;

    private const string InsertAlias = "insert into alias (alias, provider_id) values (@Alias, @Id)";

    private const string InsertRelated = "insert into related (provider_id, ordinal, slug) values (@Id, @Ordinal, @Slug)";

    private const string InsertReview = """
        insert into review (provider_id, ordinal, read_on, read_by, kind, note)
        values (@Id, @Ordinal, @On, @By, @Kind, @Note)
        """;

    private const string InsertChange = """
        insert into change (provider_id, ordinal, changed_on, topic, from_values, to_values, note, note_html, material)
        values (@Id, @Ordinal, @On, @Topic, @From, @To, @Note, @NoteHtml, @Material)
        """;

    private const string InsertState = "insert into checklist_state (provider_id, line, outcome) values (@Id, @Line, @Outcome)";

    public static void Write(BakeScope scope, IReadOnlyList<(int Id, Provider Provider)> providers)
    {
        scope.Insert(InsertProvider, providers.AsParallel().AsOrdered().Select(pair => Row(scope, pair.Id, pair.Provider)));
        scope.Insert(InsertAlias, providers.SelectMany(pair => pair.Provider.Aliases.Select(alias => new { Alias = alias.Value, pair.Id })));
        scope.Insert(InsertRelated, providers.SelectMany(pair => pair.Provider.Related.Select((slug, ordinal) => new { pair.Id, Ordinal = ordinal, Slug = slug.Value })));
        scope.Insert(InsertReview, providers.SelectMany(pair => pair.Provider.Reviews.Select((review, ordinal) => new
        {
            pair.Id,
            Ordinal = ordinal,
            On = review.On!.Value,
            By = review.By!.Value,
            Kind = review.Kind!.Value,
            Note = review.Note?.Value,
        })));
        scope.Insert(InsertChange, providers.SelectMany(pair => pair.Provider.History.Select((change, ordinal) => new
        {
            pair.Id,
            Ordinal = ordinal,
            On = change.On!.Value,
            Topic = change.Topic!.Value,
            From = StoreJson.Write(change.Fields.Texts("from")),
            To = StoreJson.Write(change.Fields.Texts("to")),
            Note = change.Note!.Value,
            NoteHtml = MarkdownHtml.Render(change.Note.Value),
            change.Material,
        })));
        scope.Insert(InsertState, providers.AsParallel().AsOrdered().SelectMany(pair => States(scope.Vocabulary, pair.Id, pair.Provider)));
    }

    private static object Row(BakeScope scope, int id, Provider provider)
    {
        var lastRead = provider.Claims.Select(claim => claim.LastRead).Max();
        return new
        {
            Id = id,
            provider.Slug,
            provider.Name,
            provider.Vendor,
            Kind = provider.Kind!.Value,
            Website = provider.Website!.Value,
            Docs = provider.Docs?.Value,
            Headquarters = provider.Headquarters?.Value,
            Pricing = provider.Pricing?.Value,
            PolicyDated = provider.PolicyDated!.Value,
            Retired = provider.Retired?.Value,
            Models = StoreJson.Write(provider.Models),
            Notes = provider.Document.Body.Trim(),
            NotesHtml = MarkdownHtml.Render(provider.Document.Body),
            Tier = TierMatch.Of(scope.Vocabulary.Tiers, Facts(provider))?.Key ?? "",
            LastRead = Day(lastRead),
            LastModified = Day(Dates(provider).Append(lastRead).Max()) ?? (provider.Reviews is [var first, ..] ? first.On : provider.Retired)!.Value,
            File = $"providers/{provider.Slug}.md",
            QuoteState = QuoteState.Of(provider.AllEvidence.Select(item => scope.LifeOf(provider, item))),
        };
    }

    private static IEnumerable<object> States(Vocabulary vocabulary, int id, Provider provider)
    {
        var facts = Facts(provider);
        return vocabulary.Checklist.Select(line => new
        {
            Id = id,
            Line = line.Key,
            Outcome = (line.Requirement is { } requirement
                ? Matcher.Match(requirement, facts).Outcome
                : SeatMatch.Of(vocabulary.FindCountry(provider.Headquarters?.Value))).Name(),
        });
    }

    private static List<Fact> Facts(Provider provider) => [.. provider.Claims.Select(Fact.From)];

    private static IEnumerable<DateOnly?> Dates(Provider provider) =>
        provider.Reviews.Select(review => review.On).Concat(provider.History.Select(change => change.On)).Select(date => PartialDate.Parse(date?.Value)?.Earliest);

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
