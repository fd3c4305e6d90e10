using InferCheck.Scanning.Signing;

namespace InferCheck.Scanning;

/// <summary>A package as lists of components call it (purl), without a version: which one is used is not looked at.</summary>
public static class PackageAddress
{
    /// <summary>Nothing for a registry that nobody has agreed on how to write.</summary>
    public static string? Of(string? registry, string name) => registry switch
    {
        PackageKinds.Npm => $"pkg:npm/{Path(name.ToLowerInvariant())}",
        PackageKinds.PyPi => $"pkg:pypi/{Path(PackageKinds.Written(PackageKinds.PyPi, name))}",
        PackageKinds.NuGet => $"pkg:nuget/{Path(name)}",
        PackageKinds.Maven => $"pkg:maven/{Path(name.Replace(':', '/'))}",
        PackageKinds.Go => $"pkg:golang/{Path(name.ToLowerInvariant())}",
        PackageKinds.Cargo => $"pkg:cargo/{Path(name)}",
        _ => null,
    };

    private static string Path(string name) => string.Join('/', name.Split('/').Select(Uri.EscapeDataString));
}
