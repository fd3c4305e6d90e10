using System.Globalization;
using System.Text;

namespace InferCheck.History.Comparing;

/// <summary>
/// The changes as the summary of a check shows them: first how much there is of what, then each claim, and the commands that read it again. It has an end, and
/// no profile can fill it so that another one is not seen.
/// </summary>
public static class ChangesMarkdown
{
    /// <summary>Together less than the million characters that a code host takes in one page.</summary>
    private const int Longest = 600_000;
    private const int LongestOfProfile = 20_000;
    private const int MostNames = 200;

    public static void Write(ContentComparison changes, TextWriter output)
    {
        output.Write("# What changed in the content\n\n");
        output.Write(changes.IsEmpty ? "Nothing.\n" : $"{ChangeCounts.Of(changes)}.\n");
        List("", [.. changes.Profiles.Select(Overview)], output);
        List("\n## Held less than before\n", [.. changes.Quality.Select(Quality)], output);
        List("\n## Other files\n", [.. changes.Files.Select(MarkdownWords.Code)], output);
        var (left, cut) = (Longest, 0);
        foreach (var section in changes.Profiles.Select(profile => Section(profile, changes)))
        {
            left -= section.Length;
            cut += left < 0 ? 1 : 0;
            output.Write(left < 0 ? "" : section);
        }

        output.Write(cut == 0 ? "" : LeftOut(cut, "profiles"));
    }

    private static string Section(ProfileChange profile, ContentComparison changes)
    {
        var text = new StringBuilder($"\n## {MarkdownWords.Code(profile.Slug)}\n\n");
        foreach (var key in profile.Keys)
        {
            text.Append(CultureInfo.InvariantCulture, $"- changed beside the claims: {MarkdownWords.Code(key)}\n");
        }

        foreach (var (by, kind, claims) in profile.Readings)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {claims} claims read by {MarkdownWords.Code(by)}, {MarkdownWords.Code(kind)}\n");
        }

        var shown = profile.Claims.Select(Claim).TakeWhile(claim => text.Length + claim.Length <= LongestOfProfile && text.Append(claim).Length > 0).Count();
        text.Append(shown == profile.Claims.Count ? "" : LeftOut(profile.Claims.Count - shown, "claims of this profile"));
        var calls = profile.Claims.Where(claim => claim.Kind != ClaimChange.Removed)
            .Select(claim => ReviewCall.Of(profile, claim.Topic, changes.Vocabulary)).Distinct().ToList();
        return text.Append(calls.Count == 0 ? "" : $"\nTo read them again:\n\n{MarkdownWords.Block(string.Join('\n', calls))}").ToString();
    }

    private static string Claim(ClaimChange claim)
    {
        var part = claim.Part is null ? "" : $", for {MarkdownWords.Code(claim.Part)}";
        var text = new StringBuilder($"\n### {claim.Kind}: {MarkdownWords.Code(claim.Topic)}{part}\n\n");
        foreach (var field in claim.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {field.Key}: {MarkdownWords.Code(field.Before)} → {MarkdownWords.Code(field.Now)}\n");
        }

        foreach (var quote in claim.Quotes)
        {
            var what = $"{(quote.IsAdded ? "added" : "removed")} {(quote.IsQuote ? "quote" : "note")}";
            text.Append(CultureInfo.InvariantCulture, $"- **{what}**: {MarkdownWords.Code(quote.Words)} at {MarkdownWords.Code(quote.Source)}\n");
        }

        foreach (var lost in claim.Lost)
        {
            var changed = lost.IsTakenOut ? "the reading was taken out" : $"changed since: {string.Join(", ", lost.Changed)}";
            text.Append(CultureInfo.InvariantCulture,
                $"- **no longer read** by {MarkdownWords.Code(lost.By)}, {MarkdownWords.Code(lost.Kind)}, on {MarkdownWords.Code(lost.On)}: {changed}\n");
        }

        return text.ToString();
    }

    private static string Overview(ProfileChange profile) => string.Create(CultureInfo.InvariantCulture,
        $"{MarkdownWords.Code(profile.Slug)}: {profile.Kind}; {profile.Claims.Count} claims, {profile.Lost.Count()} readings no longer count");

    private static string Quality(QualityChange line) =>
        $"{MarkdownWords.Code(ChangesText.Of(line))}{(line.Reason is null ? "" : $", {MarkdownWords.Code(line.Reason)}")}";

    private static void List(string head, IReadOnlyList<string> lines, TextWriter output)
    {
        if (lines.Count > 0)
        {
            output.Write($"{head}\n{string.Concat(lines.Take(MostNames).Select(line => $"- {line}\n"))}");
            output.Write(lines.Count > MostNames ? LeftOut(lines.Count - MostNames, "") : "");
        }
    }

    private static string LeftOut(int count, string what) => string.Create(CultureInfo.InvariantCulture,
        $"\n**{count} more {(what.Length == 0 ? "" : $"{what} ")}are left out, because this page would be too long: `infercheck changes` shows them all.**\n");
}
