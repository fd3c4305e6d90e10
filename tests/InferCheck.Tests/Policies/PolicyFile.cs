namespace InferCheck.Tests.Policies;

/// <summary>A policy in a file of its own, for as long as a test runs.</summary>
internal sealed class PolicyFile : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("infercheck-policy-").FullName;

    public PolicyFile(string text) => File.WriteAllText(Path, text);

    public string Path => System.IO.Path.Combine(folder, "policy.yaml");

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
