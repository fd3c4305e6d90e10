using InferCheck.Matching;
using InferCheck.Model;

namespace InferCheck.Site.Wording;

/// <summary>The mark before a word: its shape says what its colour says.</summary>
internal static class MarkClass
{
    public static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => "m-met",
        Outcome.OnlyIf => "m-if",
        Outcome.NotMet => "m-not",
        Outcome.Disputed => "m-split",
        Outcome.NotRead => "m-none",
        _ => "m-silent",
    };

    public static string Of(Country? seat) => Of(SeatMatch.Of(seat));

    public static string OfTone(string tone) => tone switch
    {
        "good" => "m-met",
        "caution" => "m-if",
        "bad" => "m-not",
        _ => "m-plain",
    };
}
