using InferCheck.Model;
using InferCheck.Model.Offers;

namespace InferCheck.Importing;

/// <summary>Models that a service of their own maker has, and no file of ours. What others host under its name may be somebody's variant.</summary>
internal static class ModelProposals
{
    public static IReadOnlyList<AiModel> Of(IEnumerable<(DataSetRow Row, DataSetName Service)> rows, Catalog catalog, (string Set, string Day) known)
    {
        var names = new ModelNames(catalog.Vocabulary.Models, catalog.Vocabulary.Makers);
        var makers = catalog.Vocabulary.Makers.SelectMany(maker => maker.Services.Select(service => (service, maker))).ToLookup(pair =>
            pair.service, pair => pair.maker, StringComparer.Ordinal);
        return [.. rows.SelectMany(pair => makers[pair.Service.Provider].Where(maker => IsOwn(maker, pair.Row.Id)).Select(maker => (pair.Row, Maker: maker)))
            .Where(pair => !ModelNames.IsPointer(pair.Row.Id) && names.Find(pair.Row.Id) is null && Slug.IsValid(ModelNames.Plain(pair.Row.Id)))
            .DistinctBy(pair => ModelNames.Plain(pair.Row.Id), StringComparer.Ordinal)
            .Select(pair => Model(pair.Row, pair.Maker.Key, known)).OrderBy(model => model.Slug, StringComparer.Ordinal)];
    }

    private static bool IsOwn(Maker maker, string id) => maker.Begins.Any(beginning => ModelNames.Plain(id).StartsWith(beginning, StringComparison.Ordinal));

    private static AiModel Model(DataSetRow row, string maker, (string Set, string Day) known) => new()
    {
        Slug = ModelNames.Plain(row.Id),
        Name = row.Name ?? row.Id,
        Maker = maker,
        Weights = row.IsOpen switch { true => AiModel.Open, false => AiModel.Closed, null => null },
        Released = PartialDate.Parse(row.Released) is null ? null : row.Released,
        Context = row.Context,
        Longest = row.Longest,
        Takes = [.. row.Takes.Where(AiModel.Kinds.Contains)],
        Gives = [.. row.Gives.Where(AiModel.Kinds.Contains)],
        Names = ModelNames.Plain(row.Id) == row.Id ? [] : [row.Id],
        Via = known.Set,
        Read = known.Day,
    };
}
