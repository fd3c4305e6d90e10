namespace InferCheck.Scanning;

/// <summary>Tells by a path whether a file is part of what runs.</summary>
internal static class Weights
{
    private static readonly HashSet<string> Tests = new(StringComparer.OrdinalIgnoreCase)
    {
        "testing", "__mocks__", "spec", "specs", "e2e", "fixtures", "testdata", "cypress", "unittests",
    };

    private static readonly HashSet<string> Documents = new(StringComparer.OrdinalIgnoreCase) { "doc", "docs", "documentation", "website" };

    public static Weight Of(string path)
    {
        var parts = path.Split('/');
        var name = parts[^1];
        if (IsListName(name) || parts[..^1].Any(Documents.Contains))
        {
            return Weight.Docs;
        }

        if (parts[..^1].Any(folder => Tests.Contains(folder) || NameWords.Of(folder).Any(word => word is "test" or "tests")) || IsTestName(name))
        {
            return Weight.Test;
        }

        var isExample = parts[..^1].SelectMany(NameWords.Of).Any(IsExample) || NameWords.Of(name).Any(word => word is "example" or "sample" or "template");
        return isExample ? Weight.Example : Weight.Code;
    }

    private static bool IsExample(string word) => word is "example" or "examples" or "sample" or "samples" or "demo" or "demos" or "tutorial" or "tutorials"
        or "playground" or "quickstart" or "quickstarts";

    private static bool IsListName(string name) => ListWords.Names(name);

    private static bool IsTestName(string name)
    {
        var stem = name.Split('.')[0];
        return name is "conftest.py" || name.Contains(".test.", StringComparison.Ordinal) || name.Contains(".spec.", StringComparison.Ordinal)
            || stem.StartsWith("test_", StringComparison.Ordinal) || stem.EndsWith("_test", StringComparison.Ordinal)
            || stem.EndsWith("Test", StringComparison.Ordinal) || stem.EndsWith("Tests", StringComparison.Ordinal);
    }
}
