using InferCheck.Matching;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Wording;

/// <summary>Who held a claim against its quotes, the same on the page, in its twin and on its paper. A program is called one.</summary>
internal static class ReadingWords
{
    /// <summary>Whether anything of it is told beside the claim: that somebody could not open a document says nothing about the claim.</summary>
    public static bool IsTold(ReadingRow reading) => reading.Verdict != Model.Readings.Verdicts.NotOpened || reading.IsByPerson;

    public static string Of(ReadingRow reading, Texts texts)
    {
        var who = reading.IsByPerson ? texts["reading.by-person", reading.ReadBy, reading.ReadOn] : texts["reading.by-machine", reading.ReadOn];
        var said = $"{who}: {texts[$"reading.{reading.Verdict}"]}.";
        var note = reading.Note is { } words ? $"{said} {words}" : said;
        return reading.IsCurrent ? note : $"{note} {Since(reading, texts)}";
    }

    /// <summary>How far the claims of a profile have been read by somebody who did not write them.</summary>
    public static string Of(IReadOnlyCollection<ClaimRow> claims, Texts texts)
    {
        var counts = ReadStates.All.ToDictionary(state => state, state => claims.Count(claim => claim.ReadState == state), StringComparer.Ordinal);
        return string.Join(", ", ReadStates.All.Where(state => counts[state] > 0 && state != ReadStates.Unread)
            .Select(state => texts.Count($"readings.{state}", counts[state])).DefaultIfEmpty(texts["readings.none"]));
    }

    private static string Since(ReadingRow reading, Texts texts)
    {
        var parts = string.Join(", ", reading.ChangedParts.Select(part => texts[$"reading.part.{part}"]));
        return reading.ChangedOn is { } day ? texts["reading.changed-on", parts, day] : texts["reading.changed", parts];
    }
}
