namespace InferCheck.Model.Signatures;

/// <summary>What a sign in code is, as tables and answers write it.</summary>
public static class SignKinds
{
    public const string Host = "host";
    public const string Profile = "profile";
    public const string Deployment = "deployment";
    public const string Package = "package";
    public const string Import = "import";
    public const string Variable = "variable";

    public static IReadOnlyList<string> All { get; } = [Host, Profile, Deployment, Package, Import, Variable];

    public static string Of(EndpointKind kind) => kind switch
    {
        EndpointKind.Host => Host,
        EndpointKind.Profile => Profile,
        _ => Deployment,
    };
}
