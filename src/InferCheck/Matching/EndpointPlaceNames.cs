namespace InferCheck.Matching;

/// <summary>The place of an endpoint as answers for programs write it.</summary>
public static class EndpointPlaceNames
{
    public static string Name(this EndpointPlace place) => place switch
    {
        EndpointPlace.InEea => "eea",
        EndpointPlace.Partly => "partly",
        EndpointPlace.Elsewhere => "elsewhere",
        _ => "not-said",
    };
}
