using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Archives;
using InferCheck.Quotes.Memory;

namespace InferCheck.Quotes.Archives;

/// <summary>`archives.yaml` from its nodes. An entry that cannot be used is a fault with its place; the others are read.</summary>
public sealed class ArchivesReader
{
    private const int LongestPath = 2000;

    private const string Form = "an archive has id, name, repository, licence, attribution, kind and files; a file has path, source and provider, "
        + "and maybe from and until, written as 2026-11-20";

    private readonly List<Diagnostic> faults = [];
    private readonly YamlFields fields;

    private ArchivesReader() => fields = new YamlFields((node, message) => Fault(node.At, message, Form));

    public static (IReadOnlyList<Archive> Archives, IReadOnlyList<Diagnostic> Faults) Read(Node root)
    {
        var reader = new ArchivesReader();
        var archives = reader.fields.Items(root, "archives").Select(reader.Read).OfType<Archive>().ToList();
        foreach (var twice in archives.GroupBy(archive => archive.Id, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            reader.Fault(twice.At, $"`{Printable.Cut(twice.Id)}` stands twice", "give each archive a name of its own");
        }

        return (archives, reader.faults);
    }

    private Archive? Read(Mapping map)
    {
        var (id, name, repository) = (Text(map, "id"), Text(map, "name"), Text(map, "repository"));
        var (licence, attribution, kind) = (Text(map, "licence"), Text(map, "attribution"), Kind(map));
        if (id is null || name is null || repository is null || licence is null || attribution is null || kind is null)
        {
            return null;
        }

        if (!Slug.IsValid(id.Value))
        {
            return Nothing(id.At, $"`{Printable.Cut(id.Value)}` is no name", "small letters, digits and hyphens; the repository is looked for under it");
        }

        if (!IsRepository(repository.Value))
        {
            return Nothing(repository.At, "this is no address of a repository", "write it as https://github.com/owner/name, without an ending");
        }

        var files = fields.Items(map, "files").Select(File).OfType<ArchivedFile>().ToList();
        foreach (var twice in files.GroupBy(file => (file.Path, file.Source)).SelectMany(group => group.Skip(1)))
        {
            Fault(twice.At, $"`{Printable.Cut(twice.Path)}` stands for this source already", "one entry a file and source; `from` and `until` bound its days");
        }

        return new Archive
        {
            Id = id.Value,
            Name = name.Value,
            Repository = repository.Value,
            Licence = licence.Value,
            Attribution = attribution.Value,
            Kind = kind.Value,
            Files = files,
            At = map.At,
        };
    }

    private ArchivedFile? File(Mapping map)
    {
        var (path, source, provider) = (Text(map, "path"), Text(map, "source"), Text(map, "provider"));
        if (path is null || source is null || provider is null)
        {
            return null;
        }

        if (!IsPath(path.Value))
        {
            return Nothing<ArchivedFile>(
                path.At, "this is no path of a file within a repository", "write it from the top of the repository, such as Terms/Privacy.md");
        }

        if (!WebAddress.TryParse(source.Value, out var address) || address.Scheme is not ("https" or "http") || address.Fragment.Length > 0)
        {
            return Nothing<ArchivedFile>(source.At, "this is no source", "the address as profiles write it, without what follows a #");
        }

        var (from, until) = (fields.OptionalDay(map, "from"), fields.OptionalDay(map, "until"));
        return from > until
            ? Nothing<ArchivedFile>(map.At, "`until` lies before `from`", "turn them round")
            : new ArchivedFile { Path = path.Value, Source = source.Value, Provider = provider.Value, From = from, Until = until, At = map.At };
    }

    /// <summary>Git takes any name; one that leads upwards or is none would be looked for in vain.</summary>
    private static bool IsPath(string path) =>
        path.Length <= LongestPath
        && !path.Contains('\\', StringComparison.Ordinal)
        && path.Split('/').All(part => part.Length > 0 && part is not ("." or "..") && !part.Any(char.IsControl));

    /// <summary>People are told a command with it, and links are made of it.</summary>
    private static bool IsRepository(string text) =>
        WebAddress.TryParse(text, out var address) && address.Scheme == "https" && address.AbsolutePath.Length > 1
        && text.All(character => char.IsAsciiLetterOrDigit(character) || character is ':' or '/' or '.' or '-' or '_')
        && !text.EndsWith('/') && !text.EndsWith(".git", StringComparison.Ordinal);

    private ArchiveKind? Kind(Mapping map) => Text(map, "kind") is not { } kind ? null
        : kind.Value switch
        {
            "terms" => ArchiveKind.Terms,
            "documentation" => ArchiveKind.Documentation,
            _ => NoKind(kind),
        };

    private ArchiveKind? NoKind(Scalar kind)
    {
        Fault(kind.At, $"`{Printable.Cut(kind.Value)}` is no kind of archive",
            "`terms` for a collection that records pages, `documentation` for the repository they are made of");
        return null;
    }

    private Scalar? Text(Mapping map, string key) => fields.Text(map, key).Length > 0 ? map.Text(key) : null;

    private Archive? Nothing(SourceLocation at, string message, string help) => Nothing<Archive>(at, message, help);

    private T? Nothing<T>(SourceLocation at, string message, string help)
        where T : class
    {
        Fault(at, message, help);
        return null;
    }

    private void Fault(SourceLocation at, string message, string help) => faults.Add(ArchiveRules.BrokenArchive.At(at, message, help));
}
