using InferCheck.Scanning.Signing;

namespace InferCheck.Scanning.Reading;

/// <summary>
/// Whose an import is by what it takes from a module: a client of another service says so, types and errors say nothing, and all else belongs to the
/// module's own.
/// </summary>
internal static class ImportedNames
{
    private static readonly HashSet<string> NoUse = new(StringComparer.Ordinal)
    {
        "types", "_types", "error", "errors", "exceptions", "_exceptions", "NOT_GIVEN", "NotGiven", "Stream", "AsyncStream",
    };

    /// <param name="names">What is taken; nothing for the module as a whole.</param>
    /// <param name="whole">Whom the module belongs to.</param>
    public static IEnumerable<Signed> Find(NamedSignatures known, string kind, string module, IReadOnlyList<string> names, IReadOnlyList<Signed> whole)
    {
        if (module.Split('.', ':', '/').Skip(1).Any(NoUse.Contains))
        {
            return [];
        }

        var named = names.Select(name => (Name: name, Signed: known.FindInside(kind, module, name))).ToList();
        var others = named.Where(one => one.Signed.Count == 0);
        return named.SelectMany(one => one.Signed).Concat(names.Count == 0 || others.Any(one => IsUse(one.Name)) ? whole : []).DistinctBy(one => one.Provider);
    }

    private static bool IsUse(string name) => name.Length > 0 && !NoUse.Contains(name)
        && !name.EndsWith("Error", StringComparison.Ordinal) && !name.EndsWith("Exception", StringComparison.Ordinal);
}
