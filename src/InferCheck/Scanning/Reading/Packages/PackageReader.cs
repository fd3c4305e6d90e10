using InferCheck.Scanning.Signing;
using InferCheck.Scanning.Syntax;

namespace InferCheck.Scanning.Reading.Packages;

/// <summary>Packages of one registry in one form of file, each named once a file.</summary>
internal sealed class PackageReader(string kind, Func<string, bool> reads, Func<ScannedFile, IEnumerable<NamedPlace>> read) : IFileReader
{
    public static IReadOnlyList<IFileReader> All { get; } =
    [
        new PackageReader(PackageKinds.Npm, name => name is "package.json" or "package-lock.json" or "npm-shrinkwrap.json" or "bun.lock", NodePackages.InJson),
        new PackageReader(PackageKinds.Npm, name => name is "yarn.lock", NodePackages.InYarnLock),
        new PackageReader(PackageKinds.Npm, name => name is "pnpm-lock.yaml", NodePackages.InPnpmLock),
        new PackageReader(PackageKinds.Npm, name => name is "opencode.json" or "opencode.jsonc" or "deno.json" or "deno.jsonc", NodePackages.InValues),
        new PackageReader(PackageKinds.PyPi, name => ManifestNames.IsRequirements(name) || name is "setup.cfg", PythonPackages.InRequirements),
        new PackageReader(PackageKinds.PyPi, name => name is "environment.yml" or "environment.yaml" or "conda.yml" or "conda.yaml", PythonPackages.InList),
        new PackageReader(PackageKinds.PyPi, name => name is "setup.py", PythonPackages.InSetup),
        new PackageReader(PackageKinds.PyPi, name => name is "pyproject.toml" or "Pipfile", PythonPackages.InToml),
        new PackageReader(PackageKinds.PyPi, name => name is "poetry.lock" or "uv.lock" or "pdm.lock", TomlLines.Names),
        new PackageReader(PackageKinds.PyPi, name => name is "Pipfile.lock", PythonPackages.InPipLock),
        new PackageReader(PackageKinds.NuGet, NuGetPackages.IsXml, NuGetPackages.InXml),
        new PackageReader(PackageKinds.NuGet, name => name is "packages.lock.json", NuGetPackages.InLock),
        new PackageReader(PackageKinds.Maven, name => name.EndsWith("pom.xml", StringComparison.Ordinal), MavenPackages.InPom),
        new PackageReader(PackageKinds.Maven, MavenPackages.IsGradle, MavenPackages.InGradle),
        new PackageReader(PackageKinds.Go, name => name is "go.mod" or "go.sum", GoModules.InModule),
        new PackageReader(PackageKinds.Cargo, name => name is "Cargo.toml", CargoPackages.InManifest),
        new PackageReader(PackageKinds.Cargo, name => name is "Cargo.lock", TomlLines.Names),
    ];

    public bool Reads(ScannedFile file) => reads(file.Name);

    public IEnumerable<Match> Read(ScannedFile file, Signatures signatures) => read(file)
        .SelectMany(package => Find(signatures, PackageKinds.Written(kind, package.Name))
            .Select(signed => new Match(signed, EvidenceKind.Package, package.At) { IsIndirect = package.IsIndirect }))
        .DistinctBy(match => (match.Signed.Provider, match.Signed.Name));

    private IReadOnlyList<Signed> Find(Signatures signatures, string name) =>
        kind is PackageKinds.Go ? signatures.Packages.FindBeginning(kind, name, "/") : signatures.Packages.Find(kind, name);
}
