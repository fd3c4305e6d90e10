using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InferCheck.Content;
using InferCheck.Files;

namespace InferCheck.History;

/// <summary>Editions in a folder, one a day on which the content changed: the last of that day.</summary>
public sealed partial class EditionFolder(string folder)
{
    private const string DayForm = "yyyy-MM-dd";

    private static readonly OwnFile Ours = new(Name(), new FileMark(EditionFile.MarkAt, Encoding.ASCII.GetBytes(EditionFile.About)));

    public string Folder => folder;

    /// <summary>Oldest first. Where somebody was stopped before the earlier one of a day was taken away, the one written last.</summary>
    public IReadOnlyList<Edition> All() => !Directory.Exists(folder) ? [] : [.. Directory.GetFiles(folder, "edition-*.zip").Where(Ours.Is).Select(Of)
        .OfType<Edition>().GroupBy(edition => edition.Day).OrderBy(day => day.Key)
        .Select(day => day.MaxBy(edition => File.GetLastWriteTimeUtc(edition.Path))!)];

    /// <summary>
    /// Keeps the content of a day, unless it is what stood there when the day began. What was kept of that day before goes when the new one is whole.
    /// Nothing when nothing was to be kept.
    /// </summary>
    public Edition? Keep(DateOnly day, IReadOnlyDictionary<string, byte[]> files, string? commit = null)
    {
        var version = ContentHashes.Of(files).Version;
        var kept = All();
        if (kept.LastOrDefault(edition => edition.Day <= day) is { } last && last.Version == version
            && (last.Day < day || commit is null || last.Commit == commit))
        {
            return null;
        }

        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"edition-{day.ToString(DayForm, CultureInfo.InvariantCulture)}-{version}.zip");
        using (var draft = new DraftFile(path))
        {
            EditionFile.Write(draft.Stream, new EditionAbout { Day = day, Version = version, Commit = commit }, files);
            draft.Place(Ours);
        }

        foreach (var old in kept.Where(edition => edition.Day == day && edition.Path != path))
        {
            OwnFiles.Remove(old.Path, Ours);
        }

        return new Edition(day, version, path, commit);
    }

    /// <summary>The files of a content folder as they stand now.</summary>
    /// <param name="withQuality">Whether with the one that belongs to no edition.</param>
    public static IReadOnlyDictionary<string, byte[]> Files(string content, bool withQuality = false) => ContentTree.Entries(content)
        .Where(path => File.Exists(path) && PlainEntry.IsFile(path))
        .Select(path => (Name: Path.GetRelativePath(content, path).Replace('\\', '/'), Path: path))
        .Where(file => EditionFile.Takes(file.Name) || (withQuality && file.Name == ContentFile.Quality))
        .ToDictionary(file => file.Name, file => PlainFile.Read(file.Path, YamlFile.LargestFile, content), StringComparer.Ordinal);

    private static Edition? Of(string path)
    {
        var match = Name().Match(Path.GetFileName(path));
        return EditionFile.Read(path) is { Written: EditionAbout.Form } about && about.Version == match.Groups["version"].Value
            && about.Day.ToString(DayForm, CultureInfo.InvariantCulture) == match.Groups["day"].Value
            ? new Edition(about.Day, about.Version, path, about.Commit) : null;
    }

    [GeneratedRegex(@"\Aedition-(?<day>\d{4}-\d{2}-\d{2})-(?<version>[0-9a-f]{16})\.zip\z", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Name();
}
