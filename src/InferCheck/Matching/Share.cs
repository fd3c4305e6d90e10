using System.Globalization;

namespace InferCheck.Matching;

/// <summary>So many of so many. Two are compared by their counts: the percentage is for people, and its rounding would let a small fall pass.</summary>
public sealed record Share(int Part, int Whole)
{
    private const int Thousand = 1000;

    /// <summary>Rounded down to a tenth, so that it is never more than there is.</summary>
    public string Percent => (Part * 1000L / Whole / 10m).ToString("0.0", CultureInfo.InvariantCulture);

    public string Counts => string.Create(CultureInfo.InvariantCulture, $"{Part}/{Whole}");

    public static Share OfTenths(int tenths) => new(tenths, Thousand);

    public bool IsLessThan(Share other) => (long)Part * other.Whole < (long)other.Part * Whole;

    public override string ToString() => Whole == Thousand ? $"{Percent} %" : $"{Percent} % ({Counts})";
}
