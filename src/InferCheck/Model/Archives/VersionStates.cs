namespace InferCheck.Model.Archives;

/// <summary>The states of versions as the lock file names them.</summary>
public static class VersionStates
{
    private static readonly Dictionary<VersionState, string> Names =
        Enum.GetValues<VersionState>().ToDictionary(state => state, state => state.ToString().ToLowerInvariant());

    public static string Name(this VersionState state) => Names[state];

    public static VersionState? Parse(string name) => Names.FirstOrDefault(pair => pair.Value == name) is { Value: not null } found ? found.Key : null;
}
