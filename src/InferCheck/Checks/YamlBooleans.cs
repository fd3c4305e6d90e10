using System.Collections.Frozen;

namespace InferCheck.Checks;

/// <summary>Words that many programs read as yes or no when they stand without quotation marks (YAML 1.1).</summary>
internal static class YamlBooleans
{
    private static readonly FrozenSet<string> Words =
        FrozenSet.ToFrozenSet(["y", "yes", "n", "no", "true", "false", "on", "off"], StringComparer.OrdinalIgnoreCase);

    public static bool Has(string word) => Words.Contains(word);
}
