using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Site.Wording;

/// <summary>The mark before a word: its shape says what its colour says.</summary>
internal static class MarkClass
{
    public const string NotLookedAt = "m-none";

    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => "m-met",
        Outcome.OnlyIf => "m-if",
        Outcome.NotMet => "m-not",
        Outcome.Disputed => "m-split",
        _ => "m-silent",
    };

    /// <summary>A seat that nobody has looked up is no silence of documents.</summary>
    public static string Of(Country? seat) => seat is null ? NotLookedAt : Of(SeatMatch.Of(seat));

    public static string OfTone(string tone) => tone switch
    {
        "good" => "m-met",
        "caution" => "m-if",
        "bad" => "m-not",
        _ => "m-plain",
    };
}
