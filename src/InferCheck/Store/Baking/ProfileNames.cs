using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Store.Baking;

/// <summary>What readers may call a provider, and the models it names.</summary>
internal static class ProfileNames
{
    private const int MostRunTogether = 3;

    public static IEnumerable<NameRow> Of(Provider provider) =>
        Names(provider).Distinct(StringComparer.Ordinal).Select(name => Row(provider, NameKind.Provider, name, provider.Name))
            .Concat(provider.Models.Select(model => Row(provider, NameKind.Model, model.Value, model.Value)));

    /// <summary>`OpenRouter` of `Open Router`: some are known by a name that others write in one word.</summary>
    public static string RunTogether(string name) => PlainWords.Written(name) is { Count: > 1 and <= MostRunTogether } words ? string.Concat(words) : "";

    private static IEnumerable<string> Names(Provider provider)
    {
        string[] called = [provider.Name, provider.ShortName, provider.Vendor];
        return [.. called, .. called.Select(RunTogether), provider.Slug, .. provider.Aliases.Select(alias => alias.Value)];
    }

    private static NameRow Row(Provider provider, string kind, string text, string title) =>
        new() { Text = text, Kind = kind, Title = title, Address = PageAddresses.Provider(provider.Slug), Subject = provider.Slug };
}
