using System.Globalization;

namespace InferCheck.Checks;

/// <summary>A host as it is asked for, and what its letters can be taken for.</summary>
public sealed record HostLook(string Host, string Ascii, bool LooksLikeAnother)
{
    private static readonly IdnMapping Mapping = new();

    public bool IsAscii => System.Text.Ascii.IsValid(Host);

    public static HostLook Of(string host) =>
        new(host, Map(host, Mapping.GetAscii), host.Split('.').Select(label => Map(label, Mapping.GetUnicode)).Any(IsLookAlike));

    /// <summary>Letters of several alphabets, or of one that is not Latin and yet looks so to the last.</summary>
    private static bool IsLookAlike(string label) => !System.Text.Ascii.IsValid(label) && Alphabets.Single(label) switch
    {
        null => true,
        Alphabets.Latin => false,
        _ => System.Text.Ascii.IsValid(Skeleton.Of(label)),
    };

    private static string Map(string text, Func<string, string> map)
    {
        try
        {
            return map(text);
        }
        catch (ArgumentException)
        {
            // Expected: no name in any alphabet, which other rules report.
            return text;
        }
    }
}
