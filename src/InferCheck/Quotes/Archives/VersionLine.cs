using System.Globalization;
using System.Text.RegularExpressions;
using InferCheck.Model.Archives;

namespace InferCheck.Quotes.Archives;

/// <summary>A version as one line: the day, the commit, what it was, its words, how many came and went, and which file where there are several.</summary>
internal static partial class VersionLine
{
    public static string Text(DocumentVersion version)
    {
        var text = string.Create(CultureInfo.InvariantCulture,
            $"{version.On:yyyy-MM-dd} {version.Commit} {VersionStates.Name(version.State)} {version.Words} +{version.Came} -{version.Went}");
        return version.File == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text} in {version.File}");
    }

    public static DocumentVersion? Read(string text)
    {
        var parts = Form.Match(text);
        return parts.Success && VersionStates.Parse(parts.Groups["state"].Value) is { } state
            && DateOnly.TryParseExact(parts.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new DocumentVersion(day, parts.Groups["commit"].Value, state)
            {
                Words = Number(parts.Groups["words"]),
                Came = Number(parts.Groups["came"]),
                Went = Number(parts.Groups["went"]),
                File = Number(parts.Groups["file"]),
            }
            : null;
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\A(?<day>\d{4}-\d\d-\d\d) (?<commit>[0-9a-f]{40,64}) (?<state>[a-z]{1,20}) (?<words>\d{1,9}) "
        + @"\+(?<came>\d{1,9}) -(?<went>\d{1,9})( in (?<file>\d{1,3}))?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Form { get; }
}
