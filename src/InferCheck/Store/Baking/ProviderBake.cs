using System.Globalization;
using InferCheck.Markdown;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Baking;

/// <summary>The row of a profile, with its label, its checklist and the dates derived from its claims.</summary>
internal static class ProviderBake
{
    private const string InsertProvider = """
        insert into provider (id, slug, name, short_name, vendor, kind, website, docs, hosts, headquarters, pricing, policy_dated, retired, models,
                              notes, notes_html, tier, last_read, last_modified, file, quote_state)
        values (@Id, @Slug, @Name, @ShortName, @Vendor, @Kind, @Website, @Docs, @Hosts, @Headquarters, @Pricing, @PolicyDated, @Retired, @Models,
                @Notes, @NotesHtml, @Tier, @LastRead, @LastModified, @File, @QuoteState)
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

    public static IEnumerable<BakedRow> Rows(ProfileScope profile)
    {
        var (id, provider) = (profile.Id, profile.Provider);
        return
        [
            BakedRow.Of(InsertProvider, Row(profile)),
            .. provider.Related.Select((slug, ordinal) => BakedRow.Of(InsertRelated, new { Id = id, Ordinal = ordinal, Slug = slug.Value })),
            .. provider.Reviews.Select((review, ordinal) => BakedRow.Of(InsertReview, new
            {
                Id = id,
                Ordinal = ordinal,
                On = review.On!.Value,
                By = review.By!.Value,
                Kind = review.Kind!.Value,
                Note = review.Note?.Value,
            })),
            .. provider.Replies.Select((reply, ordinal) => BakedRow.In("reply", ReplyRow.From(id, ordinal, reply))),
            .. SignRow.Of(id, provider).Select(sign => BakedRow.In("sign", sign)),
            .. provider.History.Select((change, ordinal) => BakedRow.Of(InsertChange, new
            {
                Id = id,
                Ordinal = ordinal,
                On = change.On!.Value,
                Topic = change.Topic!.Value,
                From = StoreJson.Write(change.Fields.Texts("from")),
                To = StoreJson.Write(change.Fields.Texts("to")),
                Note = change.Note!.Value,
                NoteHtml = MarkdownHtml.Render(change.Note.Value),
                change.Material,
            })),
            .. States(profile.Vocabulary, id, provider).Select(state => BakedRow.Of(InsertState, state)),
        ];
    }

    /// <summary>Written last: an old address may have moved from one profile to another.</summary>
    public static IEnumerable<BakedRow> Aliases(ProfileScope profile) =>
        profile.Provider.Aliases.Select(alias => BakedRow.Of(InsertAlias, new { Alias = alias.Value, profile.Id }));

    private static object Row(ProfileScope profile)
    {
        var provider = profile.Provider;
        var lastRead = provider.Claims.Select(claim => claim.LastRead).Max();
        return new
        {
            profile.Id,
            provider.Slug,
            provider.Name,
            provider.ShortName,
            provider.Vendor,
            Kind = provider.Kind!.Value,
            Website = provider.Website!.Value,
            Docs = provider.Docs?.Value,
            Hosts = StoreJson.Write(provider.Hosts),
            Headquarters = provider.Headquarters?.Value,
            Pricing = provider.Pricing?.Value,
            PolicyDated = provider.PolicyDated!.Value,
            Retired = provider.Retired?.Value,
            Models = StoreJson.Write(provider.Models),
            Notes = provider.Document.Body.Trim(),
            NotesHtml = MarkdownHtml.Render(provider.Document.Body),
            Tier = TierMatch.Of(profile.Vocabulary.Tiers, Facts(provider))?.Key ?? "",
            LastRead = Day(lastRead),
            LastModified = Day(Dates(provider).Append(lastRead).Max()) ?? (provider.Reviews is [var first, ..] ? first.On : provider.Retired)!.Value,
            File = $"providers/{provider.Slug}.md",
            QuoteState = QuoteState.Of(provider.AllEvidence.Select(profile.LifeOf)),
        };
    }

    private static IEnumerable<object> States(Vocabulary vocabulary, long id, Provider provider)
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
        provider.Reviews.Select(review => review.On).Concat(provider.History.Select(change => change.On))
            .Select(date => PartialDate.Parse(date?.Value)?.Earliest);

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
