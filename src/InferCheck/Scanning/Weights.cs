namespace InferCheck.Scanning;

/// <summary>Tells by a path whether a file is part of what runs.</summary>
internal static class Weights
{
    private static readonly HashSet<string> Tests = new(StringComparer.OrdinalIgnoreCase)
    {
        "testing", "__mocks__", "spec", "specs", "e2e", "fixtures", "testdata", "cypress", "unittests",
    };

    private const string Workflows = ".github/workflows/";

    /// <summary>Folders of things to try out, besides those with a word for it in their name.</summary>
    private static readonly HashSet<string> ToTry = new(StringComparer.OrdinalIgnoreCase)
    {
        "cookbook", "cookbooks", "quickstart", "quickstarts", "notebooks", "benchmark", "benchmarks",
    };

    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase) { "doc", "docs", "documentation", "website" };

    public static Weight Of(string path)
    {
        var parts = path.Split('/');
        var name = parts[^1];
        // What a pipeline runs, it runs, whatever its file is called.
        if (path.Contains(Workflows, StringComparison.Ordinal))
        {
            return Weight.Code;
        }

        if (IsListName(name) || parts[..^1].Any(Documents.Contains))
        {
            return Weight.Docs;
        }

        if (parts[..^1].Any(folder => Tests.Contains(folder) || NameWords.Of(folder).Any(word => word is "test" or "tests")) || IsTestName(name))
        {
            return Weight.Test;
        }

        return parts[..^1].Any(ToTry.Contains) || parts[..^1].SelectMany(NameWords.Of).Any(IsExample) || IsExampleName(name) ? Weight.Example : Weight.Code;
    }

    private static bool IsExample(string word) => word is "example" or "examples" or "sample" or "samples" or "demo" or "demos" or "tutorial" or "tutorials"
        or "playground" or "quickstart" or "quickstarts";

    /// <summary>A template is one by its ending: `template.ts` may be code.</summary>
    private static bool IsExampleName(string name) => NameWords.Of(name).Any(word => word is "example" or "examples" or "sample" or "samples")
        || name.Split('.').Skip(1).Contains("template", StringComparer.OrdinalIgnoreCase);

    private static bool IsListName(string name) => ListWords.Names(name);

    private static bool IsTestName(string name)
    {
        var stem = name.Split('.')[0];
        return name is "conftest.py" || name.Contains(".test.", StringComparison.Ordinal) || name.Contains(".spec.", StringComparison.Ordinal)
            || stem.StartsWith("test_", StringComparison.Ordinal) || stem.EndsWith("_test", StringComparison.Ordinal)
            || stem.EndsWith("Test", StringComparison.Ordinal) || stem.EndsWith("Tests", StringComparison.Ordinal);
    }
}
