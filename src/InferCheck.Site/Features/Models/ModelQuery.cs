using InferCheck.Model;
using InferCheck.Site.Addresses;

namespace InferCheck.Site.Features.Models;

/// <summary>What a reader asks of the page of a model: a preset to hold services against, an order, a month's use.</summary>
internal sealed record ModelQuery(Preset? Preset, bool ByPrice, MonthlyUse Use)
{
    public const string PresetName = "preset";
    public const string SortName = "sort";
    public const string ByPriceValue = "price";

    public bool IsPlain => Preset is null && !ByPrice && !Use.IsAsked;

    public static ModelQuery Read(IQueryCollection query, Vocabulary vocabulary) => new(
        vocabulary.Presets.FirstOrDefault(preset => preset.Key == query[PresetName]), query[SortName] == ByPriceValue, MonthlyUse.Read(query));

    public string ToAddress(string model) => QueryAddress.Write(Paths.Model(model), Pairs());

    public IEnumerable<KeyValuePair<string, string>> Pairs() =>
        Use.Pairs().Concat(new[] { KeyValuePair.Create(PresetName, Preset?.Key ?? ""), KeyValuePair.Create(SortName, ByPrice ? ByPriceValue : "") })
            .Where(pair => pair.Value.Length > 0);
}
