using System.Security.Cryptography;
using System.Text;

namespace InferCheck.Scanning.Accepting;

/// <summary>What stays the same of a sighting when lines above it come and go.</summary>
public static class Fingerprint
{
    private const int Length = 32;

    public static string Of(Sighting sighting) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
        sighting.Provider, sighting.Part, sighting.Evidence.Name(), sighting.File, sighting.Matched))))[..Length];
}
