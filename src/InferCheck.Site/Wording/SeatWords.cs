using InferCheck.Model;

namespace InferCheck.Site.Wording;

/// <summary>The country of a seat, and in a few words what the Commission has decided about it.</summary>
internal static class SeatWords
{
    public static string Of(Country? seat, Words words, Texts texts) => seat is null ? texts["seat.not-looked-at"] : $"{words.Country(seat.Key)}, {seat switch
    {
        { Eea: true } => texts["seat.in-eea"],
        { Adequacy: null } => texts["seat.undecided"],
        { Adequacy.Condition: not null } => texts["seat.decided-if"],
        _ => texts["seat.decided"],
    }}";
}
