using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading.Packages;

/// <summary>Packages of NuGet: in projects, in lists of versions, in locks.</summary>
internal static class NuGetPackages
{
    private const int LongestElement = 1_000;

    private static readonly string[] Elements = ["<PackageReference", "<PackageVersion", "<GlobalPackageReference", "<package ", "<dependency "];
    private static readonly string[] Attributes = ["Include=", "Update=", "id="];

    public static bool IsXml(string name) =>
        FileNames.Extension(name) is ".csproj" or ".fsproj" or ".vbproj" or ".props" or ".targets" or ".nuspec" || name is "packages.config";

    public static IEnumerable<NamedPlace> InXml(ScannedFile file)
    {
        foreach (var element in Elements)
        {
            for (var at = Next(file, element, 0); at >= 0; at = Next(file, element, at + 1))
            {
                var end = file.Text.IndexOf('>', at, Math.Min(LongestElement, file.Text.Length - at));
                foreach (var name in end < 0 ? [] : Names(file, at, end))
                {
                    yield return name;
                }
            }
        }
    }

    /// <summary>Below the framework they are for.</summary>
    public static IEnumerable<NamedPlace> InLock(ScannedFile file)
    {
        var texts = new JsonTexts(file.Text);
        while (texts.Read())
        {
            if (texts is { IsKey: true, Depth: 3 } && texts.Above[1] is "dependencies")
            {
                yield return new NamedPlace(texts.Value, texts.Start);
            }
        }
    }

    private static int Next(ScannedFile file, string element, int from) => file.Text.IndexOf(element, from, StringComparison.Ordinal);

    private static IEnumerable<NamedPlace> Names(ScannedFile file, int at, int end) =>
        from attribute in Attributes
        let found = file.Text.IndexOf(attribute, at, end - at, StringComparison.Ordinal)
        where found >= 0
        from text in QuotedTexts.In(file, found, end).Take(1)
        select text;
}
