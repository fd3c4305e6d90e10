using InferCheck.Scanning;

namespace InferCheck.Site.Forms.Scans;

/// <summary>Why a place fails no policy by itself, in words.</summary>
internal static class CaveatWords
{
    public static string? Of(Sighting sighting) => sighting.Caveat switch
    {
        Caveat.OtherHost => $"SDK; the same file names {sighting.Beside}",
        Caveat.OtherUse => $"SDK; code uses it with {sighting.Beside}",
        Caveat.LocalAddress => "against a local address",
        Caveat.NotDeclared => "needed by another package; no manifest names it",
        _ => null,
    };
}
