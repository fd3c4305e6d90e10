using System.Globalization;
using InferCheck.Diagnostics;
using InferCheck.Model;
using InferCheck.Model.Archives;
using InferCheck.Quotes.Memory;
using InferCheck.Quotes.Texts;

namespace InferCheck.Quotes.Archives;

/// <summary>The lock file from its YAML. Whatever is not as it was written is a fault, and then nothing of the file is used.</summary>
public sealed class HistoryLockReader
{
    private readonly List<Diagnostic> faults = [];
    private readonly YamlFields fields;

    private HistoryLockReader() => fields = new YamlFields(Fault);

    public static (HistoryLock History, IReadOnlyList<Diagnostic> Faults) Read(Node root)
    {
        var reader = new HistoryLockReader();
        var heads = reader.fields.Items(root, "archives").Select(reader.Head).ToList();
        var documents = reader.fields.Items(root, "documents").Select(reader.Document).ToList();
        foreach (var twice in documents.GroupBy(document => (document.Source, document.Archive)).Where(group => group.Skip(1).Any()))
        {
            reader.Fault(root, $"`{Printable.Cut(twice.Key.Source)}` stands twice for {Printable.Cut(twice.Key.Archive)}");
        }

        return (reader.faults.Count > 0 ? HistoryLock.Empty : new HistoryLock(heads, documents), reader.faults);
    }

    private ArchiveHead Head(Mapping map) => new(fields.Text(map, "id"), fields.Text(map, "commit"), fields.Day(map, "on"));

    private DocumentHistory Document(Mapping map)
    {
        var (source, provider) = (fields.Text(map, "source"), fields.Text(map, "provider"));
        var files = fields.Items(map, "files").Select(file => File(file, source, provider)).ToList();
        var versions = Versions(map, files.Count);
        var commits = versions.Where(version => version.IsJudged).Select(version => version.Commit).ToHashSet(StringComparer.Ordinal);
        var quotes = fields.Items(map, "quotes").Select(quote => Quote(quote, commits)).ToList();
        if (quotes.DistinctBy(quote => quote.Key, StringComparer.Ordinal).Count() < quotes.Count)
        {
            Fault(map["quotes"]!, "a quote stands twice here");
        }

        return new DocumentHistory
        {
            Source = source,
            Provider = provider,
            Archive = fields.Text(map, "archive"),
            Files = files,
            Versions = versions,
            Quotes = quotes,
        };
    }

    private ArchivedFile File(Mapping map, string source, string provider) => new()
    {
        Path = fields.Text(map, "path"),
        Source = source,
        Provider = provider,
        From = fields.OptionalDay(map, "from"),
        Until = fields.OptionalDay(map, "until"),
    };

    private List<DocumentVersion> Versions(Mapping map, int files)
    {
        if (map["versions"] is not Sequence list)
        {
            Fault(map, "`versions` is missing or is no list");
            return [];
        }

        var versions = new List<DocumentVersion>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is not Scalar line || VersionLine.Read(line.Value) is not { } version)
            {
                Fault(item, "this is no version");
            }
            else if (version.File >= files)
            {
                Fault(item, "this is a version of no file");
            }
            else
            {
                versions.Add(version);
            }
        }

        return versions;
    }

    private QuotePast Quote(Mapping map, HashSet<string> commits) =>
        new(fields.Text(map, "key"), fields.Text(map, "provider"), fields.Text(map, "words"),
            [.. fields.Items(map, "seen").Select(span => Span(span, commits))]);

    private QuoteSpan Span(Mapping map, HashSet<string> commits) =>
        new(Commit(map, "first", commits), Commit(map, "last", commits))
        {
            Gone = map["gone"] is null ? null : Commit(map, "gone", commits),
            Was = Passage(map, "was"),
            Became = Passage(map, "became"),
        };

    /// <summary>Its day stands in the line of the version.</summary>
    private string Commit(Mapping map, string key, HashSet<string> commits)
    {
        var commit = fields.Text(map, key);
        if (commit.Length > 0 && !commits.Contains(commit))
        {
            Fault(map[key]!, $"`{key}` is the commit of no version that was read");
        }

        return commit;
    }

    /// <summary>Every page of the document would carry it.</summary>
    private string? Passage(Mapping map, string key)
    {
        var passage = map.Text(key)?.Value;
        if (passage is { Length: > WordDiff.Longest })
        {
            Fault(map[key]!, $"`{key}` is longer than {WordDiff.Longest} characters");
        }

        return passage;
    }

    private void Fault(Node node, string message) =>
        faults.Add(ArchiveRules.BrokenHistory.At(node.At, message, "restore the file from the repository; it is never written by hand"));
}
