using InferCheck.Diagnostics;
using InferCheck.Files;
using InferCheck.Model;

namespace InferCheck.Content;

/// <summary>Which files of the content folder are read, and which should not be there.</summary>
internal sealed class ContentFolder(string folder)
{
    private static readonly (string Folder, DocumentKind Kind)[] MarkdownFolders =
    [
        ("faq", DocumentKind.Faq),
        ("indexes", DocumentKind.TrustIndex),
        ("pages", DocumentKind.Page),
        ("providers", DocumentKind.Provider),
    ];

    private static readonly (string Folder, DocumentKind Kind)[] YamlFolders =
    [
        ("models", DocumentKind.Model),
        ("offers", DocumentKind.Offers),
        ("readings", DocumentKind.Readings),
    ];

    private static readonly (string File, DocumentKind Kind)[] VocabularyFiles =
    [
        ("articles.yaml", DocumentKind.Articles),
        ("companies.yaml", DocumentKind.Companies),
        ("certifications.yaml", DocumentKind.Certifications),
        ("countries.yaml", DocumentKind.Countries),
        ("datasets.yaml", DocumentKind.DataSets),
        ("dates.yaml", DocumentKind.Dates),
        ("makers.yaml", DocumentKind.Makers),
        ("presets.yaml", DocumentKind.Presets),
        ("products.yaml", DocumentKind.Products),
        ("synonyms.yaml", DocumentKind.Synonyms),
        ("topics.yaml", DocumentKind.Topics),
        ("words.yaml", DocumentKind.Words),
    ];

    private static readonly string[] OtherNames =
    [
        "vocabulary", "schema", "README.md", "LICENSE", "sources.lock.yaml", "verify-exceptions.yaml", "archives.yaml", "history.lock.yaml",
        ContentFile.Quality,
        .. MarkdownFolders.Concat(YamlFolders).Select(pair => pair.Folder),
    ];

    /// <summary>What a file of this name in the content is, if it is read.</summary>
    public static DocumentKind? KindOf(string name) => name.Split('/') switch
    {
        ["vocabulary", var file] => Kind(VocabularyFiles, file),
        [var within, var file] when Slug.IsValid(Path.GetFileNameWithoutExtension(file)) => Path.GetExtension(file) switch
        {
            ".md" => Kind(MarkdownFolders, within),
            ".yaml" => Kind(YamlFolders, within),
            _ => null,
        },
        _ => null,
    };

    public (IReadOnlyList<ContentFile> Files, IReadOnlyList<Diagnostic> Faults) List()
    {
        var files = new List<ContentFile>();
        var faults = new List<Diagnostic>();
        foreach (var (name, kind) in VocabularyFiles)
        {
            AddVocabulary(Path.Combine("vocabulary", name), kind, files, faults);
        }

        foreach (var (name, kind) in MarkdownFolders)
        {
            AddAll(name, ".md", kind, files, faults);
        }

        foreach (var (name, kind) in YamlFolders)
        {
            AddAll(name, ".yaml", kind, files, faults);
        }

        ReportLinks(faults);
        ReportIntruders(faults);
        ReportStrangers("", OtherNames, faults);
        ReportStrangers("vocabulary", [.. VocabularyFiles.Select(pair => pair.File)], faults);
        return (files, faults);
    }

    private static DocumentKind? Kind((string Name, DocumentKind Kind)[] known, string name) =>
        Array.Find(known, pair => pair.Name == name) is { Name: not null } found ? found.Kind : null;

    private void AddVocabulary(string name, DocumentKind kind, List<ContentFile> files, List<Diagnostic> faults)
    {
        var path = Path.Combine(folder, name);
        if (!IsLink("vocabulary") && (Path.Exists(path) || new FileInfo(path).LinkTarget is not null))
        {
            files.Add(new ContentFile(kind, path, Shown(name), folder));
            return;
        }

        faults.Add(Faults.MissingFile.At(new SourceLocation(Shown(name), 1, 1), "this file is missing", "restore it from the repository"));
    }

    private void AddAll(string name, string ending, DocumentKind kind, List<ContentFile> files, List<Diagnostic> faults)
    {
        foreach (var entry in Entries(name))
        {
            if (Path.GetExtension(entry).Equals(ending, StringComparison.OrdinalIgnoreCase))
            {
                files.Add(new ContentFile(kind, Path.Combine(folder, name, entry), Shown(Path.Combine(name, entry)), folder));
            }
            else
            {
                faults.Add(Stranger(Path.Combine(name, entry), $"give it the ending {ending}, or remove it"));
            }
        }
    }

    private void ReportLinks(List<Diagnostic> faults) =>
        faults.AddRange(MarkdownFolders.Concat(YamlFolders).Select(pair => pair.Folder).Append("vocabulary").Where(IsLink)
            .Select(name => Faults.UnreadableFile.At(new SourceLocation(Shown(name), 1, 1), "this is a link to a folder, and those are not followed",
                "put the folder itself here")));

    /// <summary>What does harm wherever it stands, and whether or not it is read.</summary>
    private void ReportIntruders(List<Diagnostic> faults)
    {
        foreach (var path in ContentTree.Suspects(folder))
        {
            var shown = Shown(Path.GetRelativePath(folder, path));
            if (RepositoryFile.Has(Path.GetFileName(path)))
            {
                faults.Add(RepositoryFile.At(shown));
            }

            if (new FileInfo(path).LinkTarget is not null && !RealPath.IsWithin(path, folder))
            {
                faults.Add(OutsideLink.At(shown));
            }
        }
    }

    private bool IsLink(string name) => new DirectoryInfo(Path.Combine(folder, name)).LinkTarget is not null;

    private void ReportStrangers(string name, string[] expected, List<Diagnostic> faults) =>
        faults.AddRange(Entries(name).Except(expected, StringComparer.Ordinal)
            .Select(entry => Stranger(Path.Combine(name, entry), DidYouMean.HelpOrList(entry, expected))));

    private Diagnostic Stranger(string name, string? help) =>
        Faults.UnexpectedFile.At(new SourceLocation(Shown(name), 1, 1), "this is not read: nothing is expected here under that name", help);

    private IEnumerable<string> Entries(string name)
    {
        var path = Path.Combine(folder, name);
        return !Directory.Exists(path) || name.Length > 0 && IsLink(name)
            ? []
            : Directory.EnumerateFileSystemEntries(path)
                .Select(entry => Path.GetFileName(entry))
                .Where(entry => entry[0] != '.' && !RepositoryFile.Has(entry))
                .Order(StringComparer.Ordinal);
    }

    private string Shown(string name) => Path.Combine(folder, name).Replace('\\', '/');
}
