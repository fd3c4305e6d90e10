using InferCheck.Matching;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Wording;

/// <summary>Signs in code in the reader's language.</summary>
internal sealed class SignWords(Words words, Texts texts)
{
    public string Kind(SignRow sign) => texts[$"sign.{sign.Kind}"];

    /// <summary>Where an endpoint answers from, as its documents say.</summary>
    public string Place(SignRow sign) => sign.ToSeat() switch
    {
        { Anywhere: true } => texts["sign.anywhere"],
        { Regions: [] } => texts["sign.unsaid"],
        var seat => texts["sign.in", string.Join(", ", seat.Regions.Select(words.Country))],
    };
}
