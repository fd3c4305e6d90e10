namespace InferCheck.Matching;

/// <summary>Where an endpoint answers from, as its documents say.</summary>
public enum EndpointPlace
{
    Unsaid,
    InEea,
    Elsewhere,

    /// <summary>In the EEA or beside it: who uses it chooses neither.</summary>
    Partly,
}
