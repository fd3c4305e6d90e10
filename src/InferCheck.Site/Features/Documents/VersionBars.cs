using System.Globalization;
using InferCheck.Model.Archives;
using InferCheck.Site.Features.Shared;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Documents;

/// <summary>The versions that one archive keeps of a document as bars along the days: the height says how many words came and went.</summary>
internal sealed class VersionBars(ArchiveRow archive, IReadOnlyList<RecordedVersionRow> versions)
{
    private const double Tallest = 52;
    private const double Shortest = 3;

    /// <summary>So many stand in the table; what is older is folded.</summary>
    private const int Newest = 12;

    public ArchiveRow Archive => archive;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<RecordedVersionRow> Shown { get; } = [.. versions.Reverse().Where(SaysSomething).Take(Newest)];

    public IReadOnlyList<RecordedVersionRow> Folded { get; } = [.. versions.Reverse().Where(SaysSomething).Skip(Newest)];

    public int Count => versions.Count;

    /// <summary>Versions that differ from the one before in no word: an address in a link, a space, a mark.</summary>
    public int Alike => Count - Shown.Count - Folded.Count;

    public string First => versions[0].RecordedOn;

    /// <summary>Each day once: of several versions of one day the largest stands for all.</summary>
    public IEnumerable<(string Place, string Height, string Top, RecordedVersionRow Version)> Bars(TimeAxis axis) => versions
        .Where((version, place) => place > 0 && IsJudged(version) && SaysSomething(version))
        .GroupBy(version => version.RecordedOn, StringComparer.Ordinal)
        .Select(day => day.MaxBy(version => version.Came + version.Went)!)
        .Select(version => (axis.Place(DayOf(version)), Number(Height(version)), Number(Tallest - Height(version)), version));

    public static bool IsUpgrade(RecordedVersionRow version) => version.State == VersionState.Upgrade.Name();

    public static bool IsJudged(RecordedVersionRow version) => version.State == VersionState.Read.Name() || IsUpgrade(version);

    private static bool SaysSomething(RecordedVersionRow version) => !IsJudged(version) || version.Came + version.Went > 0;

    public static DateOnly DayOf(RecordedVersionRow version) => DateOnly.ParseExact(version.RecordedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>By the root, so that a word more is seen beside a document that was rewritten.</summary>
    private double Height(RecordedVersionRow version)
    {
        var most = Math.Sqrt(Math.Max(1, versions.Skip(1).Where(IsJudged).Max(other => (int?)(other.Came + other.Went)) ?? 1));
        return Math.Max(Shortest, Tallest * Math.Sqrt(version.Came + version.Went) / most);
    }

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
