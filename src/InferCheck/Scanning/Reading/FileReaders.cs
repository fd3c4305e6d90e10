using InferCheck.Scanning.Reading.Packages;

namespace InferCheck.Scanning.Reading;

/// <summary>All readers there are: each is asked of each file whether it reads it.</summary>
internal static class FileReaders
{
    public static IReadOnlyList<IFileReader> All { get; } =
    [
        new HostReader(), new ProfileReader(), new GatewayReader(), new DeploymentReader(), new DeploymentTypeReader(), new VariableReader(),
        new EnvironmentReader(), new PythonImportReader(), new PythonClientReader(), .. NamespaceImportReader.All, new ScriptImportReader(),
        new GoImportReader(), .. PackageReader.All,
    ];
}
