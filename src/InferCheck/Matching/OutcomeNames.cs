namespace InferCheck.Matching;

/// <summary>How outcomes are called in the vocabulary, in addresses and in downloads.</summary>
public static class OutcomeNames
{
    private static readonly string[] Names = ["met", "only-if", "not-read", "not-stated", "disputed", "not-met"];

    public static string Name(this Outcome outcome) => Names[(int)outcome];

    /// <summary>Unread, silent and contradictory documents leave the question open.</summary>
    public static bool IsOpen(this Outcome outcome) => outcome is Outcome.NotRead or Outcome.NotStated or Outcome.Disputed;

    public static Outcome? Parse(string name)
    {
        var index = Array.IndexOf(Names, name);
        return index < 0 ? null : (Outcome)index;
    }
}
