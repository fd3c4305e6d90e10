using InferCheck.Model;
using InferCheck.Model.Offers;

namespace InferCheck.Importing;

/// <summary>
/// Holds a data set against the content: rows for models we know at services we know, in dollars where the service bills dollars, and nothing where a person
/// quoted a price. The same file twice proposes nothing the second time.
/// </summary>
public sealed class Importer
{
    private readonly Catalog catalog;
    private readonly DataSet set;
    private readonly string day;
    private readonly ILookup<string, DataSetName> services;
    private readonly Dictionary<string, OfferList> lists;

    public Importer(Catalog catalog, DataSet set, DateOnly day)
    {
        (this.catalog, this.set) = (catalog, set);
        this.day = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        services = set.Names.ToLookup(name => name.Name, StringComparer.Ordinal);
        lists = catalog.Offers.ToDictionary(list => list.Provider, StringComparer.Ordinal);
    }

    public ImportProposal Of(string file)
    {
        var rows = DataSetReader.Read(file);
        var mapped = rows.SelectMany(row => services[row.Service].Select(service => (Row: row, Service: service))).ToList();
        var models = ModelProposals.Of(mapped, catalog, (set.Key, day));
        var names = new ModelNames([.. catalog.Vocabulary.Models, .. models], catalog.Vocabulary.Makers);
        var found = mapped.Select(pair => (pair.Row, pair.Service, Model: names.Find(Placed(pair).Id))).ToList();
        var proposed = found.Where(pair => pair.Model is not null).GroupBy(pair => pair.Service.Provider, StringComparer.Ordinal)
            .OrderBy(pairs => pairs.Key, StringComparer.Ordinal)
            .SelectMany(pairs => Offers(pairs.Select(pair => (pair.Row, pair.Service, pair.Model!)))).ToList();
        return Proposal(proposed, models) with
        {
            NotDollars = found.Count(pair => pair.Model is not null && pair.Row.HasPrice && !pair.Service.HasPrices),
            Unknown = [.. found.Where(pair => pair.Model is null).GroupBy(pair => pair.Row.Id, StringComparer.Ordinal)
                .Select(pairs => (pairs.Key, (IReadOnlyList<string>)[.. pairs.Select(pair => pair.Service.Provider).Distinct(StringComparer.Ordinal)]))
                .OrderByDescending(pair => pair.Item2.Count).ThenBy(pair => pair.Key, StringComparer.Ordinal)],
            Strangers = [.. rows.Select(row => row.Service).Distinct(StringComparer.Ordinal).Where(name => !services.Contains(name))],
        };
    }

    private ImportProposal Proposal(IReadOnlyList<Offer> proposed, IReadOnlyList<AiModel> models)
    {
        var (added, changed, kept) = (new List<Offer>(), new List<(Offer Was, Offer Is)>(), 0);
        foreach (var offer in proposed)
        {
            var standing = lists.GetValueOrDefault(offer.Provider)?.Offers.Where(other => other.Model == offer.Model && other.HoldsOn(day)).ToList() ?? [];
            if (standing.Exists(other => other.IsQuoted))
            {
                kept++;
            }
            else if (standing.Find(other => (other.Part, other.Region) == (offer.Part, offer.Region)) is not { } before)
            {
                added.Add(offer);
            }
            else if (string.CompareOrdinal(before.Read, day) < 0)
            {
                changed.Add((before, IsSame(before, offer) ? before with { Read = day } : before with { ValidTo = day }));
                added.AddRange(IsSame(before, offer) ? [] : [offer with { ValidFrom = day }]);
            }
        }

        return new ImportProposal { Models = models, Added = added, Changed = changed, Kept = kept, NotDollars = 0, Unknown = [], Strangers = [] };
    }

    private static bool IsSame(Offer one, Offer other) =>
        (one.Currency, one.Input, one.Output, one.CachedInput) == (other.Currency, other.Input, other.Output, other.CachedInput);

    /// <summary>Of several names of one model at a service the one that is its very name, else the shortest.</summary>
    private IEnumerable<Offer> Offers(IEnumerable<(DataSetRow Row, DataSetName Service, string Model)> of) =>
        of.Select(pair => (pair.Row, Offer: Offer(pair))).GroupBy(pair => (pair.Offer.Model, pair.Offer.Part, pair.Offer.Region))
            .Select(same => same.OrderBy(pair => ModelNames.Plain(pair.Row.Id) != pair.Offer.Model).ThenBy(pair => !pair.Offer.HasPrice)
                .ThenBy(pair => pair.Row.Id.Length).ThenBy(pair => pair.Row.Id, StringComparer.Ordinal).First().Offer)
            .OrderBy(offer => offer.Model, StringComparer.Ordinal).ThenBy(offer => offer.Region, StringComparer.Ordinal)
            .ThenBy(offer => offer.Part, StringComparer.Ordinal);

    private Offer Offer((DataSetRow Row, DataSetName Service, string Model) pair)
    {
        var (row, service, model) = pair;
        var place = PlaceOf(row.Id, service);
        var offer = new Offer
        {
            Provider = service.Provider,
            Model = model,
            ApiId = row.Id,
            Part = place?.Part,
            Region = place?.Region,
            Known = InferCheck.Model.Offers.Offer.Imported,
            Via = set.Key,
            Read = day,
        };
        return !row.HasPrice || !service.HasPrices ? offer
            : offer with { Currency = Currencies.Dollar, Input = Asked(row.Input), Output = Asked(row.Output), CachedInput = Asked(row.CachedInput) };

        // No price is never written as nothing.
        static decimal? Asked(decimal? amount) => amount > 0 ? amount : null;
    }

    private (string Id, PlacePrefix? Place) Placed((DataSetRow Row, DataSetName Service) pair) =>
        PlaceOf(pair.Row.Id, pair.Service) is { } place ? (pair.Row.Id[place.Prefix.Length..], place) : (pair.Row.Id, null);

    private PlacePrefix? PlaceOf(string id, DataSetName service) =>
        set.Places.FirstOrDefault(place => place.Provider == service.Provider && id.StartsWith(place.Prefix, StringComparison.Ordinal));
}
