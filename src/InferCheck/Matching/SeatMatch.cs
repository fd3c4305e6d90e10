using InferCheck.Model;

namespace InferCheck.Matching;

/// <summary>Whether the country of a seat is in the European Economic Area or has an adequacy decision.</summary>
public static class SeatMatch
{
    public static Outcome Of(Country? seat) => seat switch
    {
        null => Outcome.NotRead,
        { Eea: true } => Outcome.Met,
        { Adequacy: null } => Outcome.NotMet,
        { Adequacy.Condition: not null } => Outcome.OnlyIf,
        _ => Outcome.Met,
    };
}
