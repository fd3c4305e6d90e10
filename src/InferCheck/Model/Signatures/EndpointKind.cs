namespace InferCheck.Model.Signatures;

/// <summary>What an endpoint is known by.</summary>
public enum EndpointKind
{
    Host,
    Profile,
    Deployment,
}
