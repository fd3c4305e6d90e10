using InferCheck.Scanning.Signing;

namespace InferCheck.Scanning.Reading;

/// <summary>The names of one `use` of Rust, which may go over lines: a client is generic there, and only its configuration says whose it is.</summary>
internal static class RustUse
{
    private const int Longest = 2_000;

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal) { "types", "error" };

    public static IEnumerable<Signed> Find(NamedSignatures known, IReadOnlyList<Signed> whole, string name, string code, int end)
    {
        var from = Math.Max(0, code.LastIndexOf('\n', Math.Max(0, end - 1)) + 1);
        var close = code.IndexOf(';', from, Math.Min(Longest, code.Length - from));
        var words = Words.In(code, from, close < 0 ? end : close).Select(word => word.Text).ToHashSet(StringComparer.Ordinal);
        var named = whole.SelectMany(own => words.SelectMany(word => known.FindInside(PackageKinds.Cargo, own.Name, word)))
            .DistinctBy(one => one.Provider).ToList();
        return named.Count > 0 ? named : name.Split("::") is [_, var inner, ..] && Types.Contains(inner) ? [] : whole;
    }
}
