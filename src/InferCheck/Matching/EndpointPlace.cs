namespace InferCheck.Matching;

/// <summary>Where an endpoint answers from, as its documents say.</summary>
public enum EndpointPlace
{
    Unsaid,
    InEea,
    Elsewhere,
}
