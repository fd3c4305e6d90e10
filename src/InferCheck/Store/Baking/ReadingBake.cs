using InferCheck.Store.Rows;

namespace InferCheck.Store.Baking;

/// <summary>Who has read which claim of a profile.</summary>
internal static class ReadingBake
{
    public static IEnumerable<BakedRow> Rows(ProfileScope profile)
    {
        var places = profile.Provider.Claims.Select((claim, place) => (claim, place)).ToDictionary(pair => pair.claim, pair => profile.RowId(pair.place));
        return profile.Readings.Select((held, ordinal) =>
            BakedRow.In("reading", ReadingRow.From(profile.Id, ordinal, held.Claim is { } claim ? places[claim] : null, held)));
    }
}
