using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Api;

/// <summary>The parameters of the API. Those of `match` are the index's own, made from the vocabulary.</summary>
internal sealed class ApiParameters(Vocabulary vocabulary, Texts texts)
{
    public const string Since = "since";
    public const string Provider = "provider";
    public const string Model = "model";
    public const string Topic = "topic";
    public const string Material = "material";

    public static string DayFormat => "date";

    public ApiParameter Slug(string of, string example) =>
        new() { Name = "slug", Description = texts[$"api.parameter.slug-{of}"], InPath = true, Example = example };

    public IReadOnlyList<ApiParameter> Match() =>
    [
        .. vocabulary.Topics.Where(topic => topic.HasValues).Select(OfTopic),
        Named(IndexQueryReader.Preset) with { Values = [.. vocabulary.Presets.Select(preset => preset.Key)] },
        Named(IndexQueryReader.Kind) with { Values = Words(WordList.Kinds), Many = true },
        Named(IndexQueryReader.Seat) with { Values = [.. vocabulary.Countries.Select(country => country.Key)], Many = true },
        Named(IndexQueryReader.Tier) with { Values = [.. vocabulary.Tiers.Select(tier => tier.Key)], Many = true },
        Named(IndexQueryReader.UsesCompany) with { Values = [.. vocabulary.Companies.Select(company => company.Key)], Many = true, IsListed = false },
        OfModel(),
        Named(IndexQueryReader.RunsMaker) with { Values = [.. vocabulary.Makers.Select(maker => maker.Key)], Many = true, IsListed = false },
        Named(IndexQueryReader.Older) with { Values = [.. IndexQueryReader.Ages.Select(days => FormattableString.Invariant($"{days}"))] },
        Named(IndexQueryReader.Quotes) with { Values = QuoteState.All, Many = true },
        Named(IndexQueryReader.OnlyIf) with { Values = ["no"] },
        Named(IndexQueryReader.Suppose) with { Values = [.. vocabulary.Suppositions.Select(supposition => supposition.Key)], Many = true },
        Named(IndexQueryReader.Without) with { Values = [.. vocabulary.Companies.Select(company => company.Key)], Many = true, IsListed = false },
        Named(IndexQueryReader.Search),
        Named(IndexQueryReader.Sort) with { Values = [.. ProviderOrders.Keys(vocabulary)] },
        Named(IndexQueryReader.Page) with { IsNumber = true },
    ];

    /// <summary>Of every list that may be long.</summary>
    public IReadOnlyList<ApiParameter> Parts() => [Named(ListPart.LimitName) with { IsNumber = true }, Named(ListPart.AfterName)];

    public IReadOnlyList<ApiParameter> Changes(IEnumerable<string> providers) =>
    [
        Named(Since) with { Format = DayFormat, Example = "2026-06-01" },
        Named(Provider) with { Values = [.. providers], Many = true, IsListed = false },
        Named(Topic) with { Values = [.. vocabulary.Topics.Select(topic => topic.Key)], Many = true },
        Named(Material) with { Values = ["true", "false"] },
        .. Parts(),
    ];

    public IReadOnlyList<ApiParameter> Offers(IEnumerable<string> providers) =>
        [OfModel(), Named(Provider) with { Values = [.. providers], Many = true, IsListed = false }, .. Parts()];

    private ApiParameter OfModel() => Named(Model) with { Values = [.. vocabulary.Models.Select(model => model.Slug)], Many = true, IsListed = false };

    private ApiParameter Named(string name) => new() { Name = name, Description = texts[$"api.parameter.{name}"] };

    private ApiParameter OfTopic(Topic topic) => new()
    {
        Name = topic.Key,
        Description = topic.Question[texts.Language],
        Values = [.. topic.Values.Select(value => value.Key)],
        Many = true,
    };

    private IReadOnlyList<string> Words(string list) => [.. vocabulary.Words(list).Select(word => word.Key)];
}
