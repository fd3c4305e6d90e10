namespace InferCheck.Model.Offers;

/// <summary>The currencies services bill in. Nothing is converted.</summary>
public static class Currencies
{
    /// <summary>The one that data sets write, whatever a service bills.</summary>
    public const string Dollar = "USD";

    public static IReadOnlyList<string> All { get; } = [Dollar, "EUR", "CHF", "CNY", "GBP", "SEK"];
}
