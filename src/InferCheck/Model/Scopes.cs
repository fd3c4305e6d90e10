namespace InferCheck.Model;

/// <summary>What a certificate covers, as far as matching treats it differently; labels stand in the vocabulary.</summary>
public static class Scopes
{
    /// <summary>The documents tie the certificate to the service itself. Any other scope leaves open whether the service is covered.</summary>
    public const string Service = "service";

    /// <summary>The documents tie it to the company or the platform.</summary>
    public const string Platform = "platform";

    /// <summary>The documents do not say what is covered.</summary>
    public const string Unknown = "unknown";

    /// <summary>Accepted instead of a certificate by name: any that covers the service itself.</summary>
    public const string AnyOfService = "any-of-service";
}
