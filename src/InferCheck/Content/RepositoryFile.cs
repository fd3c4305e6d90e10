using System.Collections.Frozen;
using InferCheck.Diagnostics;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>The names by which git knows a repository. Where they stand it takes its settings from, and settings can name programs to run.</summary>
internal static class RepositoryFile
{
    public const string Checkout = ".git";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        FrozenSet.ToFrozenSet([Checkout, "HEAD", "objects", "refs", "config", "commondir", "packed-refs", "hooks"], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Has(ReadOnlySpan<char> name) => Names.Contains(name);

    public static Diagnostic At(string shown) => Faults.RepositoryFile.At(
        new SourceLocation(shown, 1, 1),
        "git knows a repository by this name, and would take settings from here that can name programs to run",
        "remove it: nothing in the content is called so");
}
