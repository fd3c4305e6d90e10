namespace InferCheck.Scanning.Since;

/// <summary>A service that came, went, or is asked through another endpoint.</summary>
/// <param name="Places">Where it is seen now; of one that went, where it was.</param>
public sealed record ServiceChange(ChangeKind Kind, ScannedService? Before, ScannedService? After, IReadOnlyList<Sighting> Places)
{
    public ScannedService Service => After ?? Before!;
}
