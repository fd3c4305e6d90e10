using InferCheck.Model.Signatures;

namespace InferCheck.Scanning;

/// <summary>One place in a file that gives a service away. Of the file it holds nothing but where: what matched is told as its signature says it.</summary>
public sealed record Sighting
{
    /// <summary>The slug of its profile.</summary>
    public required string Provider { get; init; }

    /// <summary>Nothing where the place does not say through which one the service is reached.</summary>
    public Endpoint? Endpoint { get; init; }

    public required EvidenceKind Evidence { get; init; }

    /// <summary>From the folder that was scanned, with slashes.</summary>
    public required string File { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    /// <summary>The host, package, module or variable as its signature writes it; never a text of the file.</summary>
    public required string Matched { get; init; }

    /// <summary>The one that a package was named for.</summary>
    public string? Registry { get; init; }

    public required Weight Weight { get; init; }

    /// <summary>Why it does not say by itself that the provider is used, where it does not.</summary>
    public Caveat? Caveat { get; init; }

    /// <summary>The slug of the other provider that a caveat is about.</summary>
    public string? Beside { get; init; }

    /// <summary>Whether it is part of what runs, and says by itself that the provider is used: all else fails no policy.</summary>
    public bool IsInUse => Weight is Weight.Code && Caveat is null;

    public string? Part => Endpoint?.Name?.Value;

    public int Rank => Evidence.Rank();

    /// <summary>Code that runs, and sends nothing to the provider as it stands: as an example does.</summary>
    internal Sighting Local() => this with { Caveat = Scanning.Caveat.LocalAddress, Weight = Weight is Weight.Code ? Weight.Example : Weight };

    /// <summary>In a list of what was resolved, and in nothing that anybody wrote.</summary>
    internal Sighting NotDeclared() => this with { Caveat = Scanning.Caveat.NotDeclared, Weight = Weight is Weight.Code ? Weight.Docs : Weight };

    /// <summary>By place, then by what was found there, so that two runs say the same.</summary>
    public static IReadOnlyList<Sighting> Sort(IEnumerable<Sighting> sightings) =>
    [
        .. sightings.OrderBy(sighting => sighting.File, StringComparer.Ordinal).ThenBy(sighting => sighting.Line).ThenBy(sighting => sighting.Column)
            .ThenBy(sighting => sighting.Rank).ThenBy(sighting => sighting.Evidence).ThenBy(sighting => sighting.Provider, StringComparer.Ordinal)
            .ThenBy(sighting => sighting.Part, StringComparer.Ordinal).ThenBy(sighting => sighting.Matched, StringComparer.Ordinal),
    ];
}
