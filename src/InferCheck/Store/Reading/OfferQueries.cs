using Dapper;
using InferCheck.Matching;
using InferCheck.Model.Offers;
using InferCheck.Store.Engine;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Reading;

/// <summary>Reads which models services run, and what they ask for them.</summary>
public sealed class OfferQueries(string connectionString)
{
    private static readonly string SelectOffers = $"select {RowColumns.Select<Offer>()} from offer";

    private static readonly string SelectOffersOfModel = $"{SelectOffers} where model = @Model order by rowid";

    private static readonly string SelectOffersOfProvider = $"{SelectOffers} where provider = @Provider order by rowid";

    private static readonly string SelectAllOffers = $"{SelectOffers} order by model, rowid";

    private const string Chosen = """
        where   (@AllModels or model in @Models)
                and (@AllProviders or provider in @Providers)
        """;

    private static readonly string SelectPart = $"{SelectOffers} {Chosen} order by model, rowid limit @Limit offset @Start";

    private const string CountChosen = $"select count(*) from offer {Chosen}";

    private static readonly string SelectSurcharges = $"select {RowColumns.Select<SurchargeRow>()} from surcharge order by rowid";

    private static readonly string SelectRetirements = $"select {RowColumns.Select<Retirement>()} from retirement order by falls_on, rowid";

    private static readonly string SelectLists = $"select {RowColumns.Select<OfferListRow>()} from offer_list order by provider";

    private const string SelectFollowed = """
        select   later.rowid as Later, earlier.rowid as Earlier
        from     offer as later
                 join offer as earlier on earlier.provider = later.provider and earlier.model = later.model and earlier.valid_to = later.valid_from
                                          and earlier.part is later.part and earlier.region is later.region and earlier.currency is later.currency
                                          and earlier.per = later.per
        where    later.input is not earlier.input
                 or later.output is not earlier.output
        order by later.valid_from desc, later.rowid
        """;

    private static readonly string SelectOfferAt = $"{SelectOffers} where rowid = @Row";

    private const string SelectServed = "select distinct provider, model from offer";

    private IReadOnlyList<Surcharge>? allSurcharges;
    private ILookup<string, Surcharge>? surcharges;
    private IReadOnlyList<PriceChangeRow>? priceChanges;
    private IReadOnlyList<Retirement>? retirements;
    private ILookup<string, Retirement>? retired;
    private Dictionary<string, OfferListRow>? lists;
    private Dictionary<string, OfferedModels>? served;

    /// <summary>In the order of the files, those of one service together.</summary>
    public IReadOnlyList<Offer> OffersOf(string model) => Read<Offer>(SelectOffersOfModel, new { Model = model });

    public IReadOnlyList<Offer> OffersBy(string provider) => Read<Offer>(SelectOffersOfProvider, new { Provider = provider });

    /// <summary>Everything, one model after the other; never held as a whole.</summary>
    public IEnumerable<Offer> AllOffers()
    {
        using var connection = Database.Open(connectionString);
        foreach (var offer in connection.Query<Offer>(SelectAllOffers, buffered: false))
        {
            yield return offer;
        }
    }

    /// <summary>Some of those of any of these models and any of these providers; where none are named, of all.</summary>
    public IReadOnlyList<Offer> Part(IReadOnlyList<string> models, IReadOnlyList<string> providers, int start, int limit) =>
        Read<Offer>(SelectPart, new
        {
            AllModels = models.Count == 0,
            Models = models.ToArray(),
            AllProviders = providers.Count == 0,
            Providers = providers.ToArray(),
            Start = start,
            Limit = limit,
        });

    public int Count(IReadOnlyList<string> models, IReadOnlyList<string> providers) => Read<int>(CountChosen, new
    {
        AllModels = models.Count == 0,
        Models = models.ToArray(),
        AllProviders = providers.Count == 0,
        Providers = providers.ToArray(),
    })[0];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<PriceChangeRow> PriceChanges() => priceChanges ??= [.. Read<(long Later, long Earlier)>(SelectFollowed)
        .Select(rows => new PriceChangeRow(At(rows.Earlier), At(rows.Later)))];

    public IReadOnlyList<Surcharge> Surcharges() => allSurcharges ??= [.. Read<SurchargeRow>(SelectSurcharges).Select(row => row.ToSurcharge())];

    public IEnumerable<Surcharge> SurchargesBy(string provider) =>
        (surcharges ??= Surcharges().ToLookup(surcharge => surcharge.Provider, StringComparer.Ordinal))[provider];

    /// <summary>By day.</summary>
    public IReadOnlyList<Retirement> Retirements() => retirements ??= Read<Retirement>(SelectRetirements);

    /// <summary>Of one model, whoever runs it.</summary>
    public IEnumerable<Retirement> RetirementsOf(string model) =>
        (retired ??= Retirements().ToLookup(retirement => retirement.Model, StringComparer.Ordinal))[model];

    public IEnumerable<OfferListRow> Lists() => Read<OfferListRow>(SelectLists);

    /// <summary>Nothing where nobody looked at what a service runs.</summary>
    public OfferListRow? ListOf(string provider) =>
        (lists ??= Lists().ToDictionary(list => list.Provider, StringComparer.Ordinal)).GetValueOrDefault(provider);

    /// <summary>Which models a service runs, as far as that was recorded.</summary>
    public OfferedModels Served(string provider) => (served ??= ReadServed()).GetValueOrDefault(provider) ?? OfferedModels.Unread;

    private Offer At(long row) => Read<Offer>(SelectOfferAt, new { Row = row })[0];

    private Dictionary<string, OfferedModels> ReadServed()
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<(string Provider, string Model)>(SelectServed).GroupBy(row => row.Provider, StringComparer.Ordinal).ToDictionary(
            rows => rows.Key,
            rows => new OfferedModels(rows.Select(row => row.Model).ToHashSet(StringComparer.Ordinal), ListOf(rows.Key)?.Complete is not null),
            StringComparer.Ordinal);
    }

    private IReadOnlyList<TRow> Read<TRow>(string sql, object? parameters = null)
    {
        using var connection = Database.Open(connectionString);
        return connection.Query<TRow>(sql, parameters).AsList();
    }
}
