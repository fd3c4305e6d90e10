using System.Globalization;

namespace InferCheck.History.Comparing;

/// <summary>The changes in one line.</summary>
internal static class ChangeCounts
{
    public static string Of(ContentComparison changes)
    {
        var counts = new (int Count, string What)[]
        {
            (Claims(ClaimChange.Changed), "changed"), (Claims(ClaimChange.Added), "added"), (Claims(ClaimChange.Removed), "removed"),
        };
        return string.Create(CultureInfo.InvariantCulture,
            $"{changes.Profiles.Count} profiles; claims: {string.Join(", ", counts.Select(count => $"{count.Count} {count.What}"))}; "
            + $"{changes.Profiles.Sum(profile => profile.Lost.Count())} readings no longer count; {changes.Files.Count} other files");

        int Claims(string kind) => changes.Claims.Count(claim => claim.Kind == kind);
    }
}
